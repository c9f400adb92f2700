/**
 * What a document is, by stage (dossier P5). Calls name the kinds they ask for; the kind also decides who may see it: passports and
 * proofs of bank details are restricted.
 */
export const DOCUMENT_KINDS = [
  'guidelines',
  'partnerConsent',
  'projectFiche',
  'logframe',
  'workPlan',
  'termsOfReference',
  'curriculumVitae',
  'quote',
  'mandate',
  'bankProof',
  'signedContract',
  'agenda',
  'invitation',
  'attendanceList',
  'evaluation',
  'photo',
  'presentation',
  'study',
  'serviceContract',
  'timesheet',
  'receipt',
  'passport',
  'invoice',
  'ticket',
  'boardingPass',
  'acceptanceNote',
  'finalReport',
  'output',
  'assetList',
  'refundSlip',
  'other',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
