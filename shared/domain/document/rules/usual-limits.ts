import type { DocumentKind } from '../ids.ts';

/** The largest file of a kind, in bytes, and the types it may have. */
export type DocumentLimits = { readonly maxBytes: number; readonly contentTypes: readonly string[] };

const MEGABYTE = 1_048_576;

const PDF = 'application/pdf';
const IMAGES = ['image/jpeg', 'image/png'] as const;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SLIDES = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

const paper: DocumentLimits = { maxBytes: 10 * MEGABYTE, contentTypes: [PDF, ...IMAGES] };
const written: DocumentLimits = { maxBytes: 20 * MEGABYTE, contentTypes: [PDF, WORD] };
const table: DocumentLimits = { maxBytes: 20 * MEGABYTE, contentTypes: [PDF, WORD, SHEET] };

/** Limits where a call doesn't set its own [default]. What can only be a signed or stamped paper comes as PDF or picture. */
const USUAL: { readonly [Kind in DocumentKind]: DocumentLimits } = {
  guidelines: written,
  partnerConsent: paper,
  projectFiche: written,
  logframe: table,
  workPlan: table,
  termsOfReference: written,
  curriculumVitae: written,
  quote: paper,
  mandate: paper,
  bankProof: paper,
  signedContract: paper,
  agenda: written,
  invitation: written,
  attendanceList: table,
  evaluation: table,
  photo: { maxBytes: 10 * MEGABYTE, contentTypes: IMAGES },
  presentation: { maxBytes: 50 * MEGABYTE, contentTypes: [PDF, SLIDES] },
  study: { maxBytes: 50 * MEGABYTE, contentTypes: [PDF, WORD] },
  serviceContract: paper,
  timesheet: table,
  receipt: paper,
  passport: paper,
  invoice: paper,
  ticket: paper,
  boardingPass: paper,
  acceptanceNote: paper,
  finalReport: written,
  output: { maxBytes: 50 * MEGABYTE, contentTypes: [PDF, WORD, SHEET, SLIDES, ...IMAGES] },
  assetList: table,
  refundSlip: paper,
  other: { maxBytes: 20 * MEGABYTE, contentTypes: [PDF, WORD, SHEET, ...IMAGES] },
};

export const usualLimits = (kind: DocumentKind): DocumentLimits => USUAL[kind];
