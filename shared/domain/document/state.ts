import * as z from 'zod/mini';
import { type InstitutionId, isInstitutionId, isPersonId, isUlid, type PersonId } from '../kernel/ids.ts';
import { storedInstant } from '../kernel/instant-schema.ts';
import { DOCUMENT_KINDS } from './ids.ts';

export const DOCUMENT_STATUSES = ['awaiting', 'scanning', 'clean', 'rejected', 'superseded', 'deleted'] as const;

/** The kinds of cases that papers belong to. A call's are its guidelines; an institution's own are its mandate and the proof of an account it is about to propose. */
const OWNER_KINDS = [
  'call',
  'proposal',
  'grant',
  'activity',
  'report',
  'paymentRequest',
  'account',
  'institution',
] as const;

export const documentOwner = z.object({ kind: z.enum(OWNER_KINDS), id: z.string().check(z.refine(isUlid)) });

export type DocumentOwner = z.infer<typeof documentOwner>;

/** The partner of a proposal whose link a letter came by, under the name that it had then. */
export const sendingPartner = z.object({ partnerId: z.string(), institutionName: z.string() });

/** What is said of a file before it is sent; the bytes must then agree with it. */
export const fileDescription = z.object({
  fileName: z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[^\p{Cc}/\\]+$/u)),
  contentType: z.string().check(z.maxLength(120), z.regex(/^[\w.+-]+\/[\w.+-]+$/)),
  sizeBytes: z.int().check(z.minimum(1)),
  /** 64 lower-case hexadecimal digits. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

/** Why a file was not taken: by its own bytes, because they are not those that were announced, or because its case had gone when they came. */
export const REJECTION_REASONS = [
  'empty',
  'malware',
  'typeNotAllowed',
  'typeDiffers',
  'macros',
  'encrypted',
  'archive',
  'damaged',
  'activeContent',
  'fetchesContent',
  'polyglot',
  'bomb',
  'hashDiffers',
  'sizeDiffers',
  'arrivedLate',
] as const;

export type RejectionReason = (typeof REJECTION_REASONS)[number];

export const documentState = z.object({
  id: z.string().check(z.refine(isUlid)),
  status: z.enum(DOCUMENT_STATUSES),
  owner: documentOwner,
  kind: z.enum(DOCUMENT_KINDS),
  /** The institution whose case it belongs to; a call is the office's and belongs to none. */
  institutionId: z.optional(z.custom<InstitutionId>(isInstitutionId)),
  /** Where the case belongs, for its focal point. */
  country: z.optional(z.string()),
  area: z.optional(z.string()),
  /** Of a letter that came by a partner's link: whose it is. Never what a client says. */
  partner: z.optional(sendingPartner),
  file: fileDescription,
  /** The document that this one is the next version of, and which version it is, from 1. */
  replaces: z.optional(z.string()),
  versionNumber: z.optional(z.int()),
  supersededBy: z.optional(z.string()),
  requestedBy: z.optional(z.custom<PersonId>(isPersonId)),
  createdAt: storedInstant,
  verdictAt: z.optional(storedInstant),
  rejectedBecause: z.optional(z.enum(REJECTION_REASONS)),
});

export type DocumentState = z.infer<typeof documentState>;
