import * as z from 'zod/mini';
import { DOCUMENT_KINDS } from '#shared/domain/document/ids.ts';
import {
  DOCUMENT_STATUSES,
  documentOwner,
  fileDescription,
  REJECTION_REASONS,
  sendingPartner,
} from '#shared/domain/document/state.ts';
import { storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { caseReply, idParam, pageQuery, pageReply } from './case-reply.ts';

const versioning = {
  /** The document that this one is the next version of. */
  replaces: z.optional(z.string()),
  /** Which version it is, from 1. */
  versionNumber: z.optional(z.int()),
  supersededBy: z.optional(z.string()),
};

/** Of a letter that came by a partner's link: whose it is. */
const partner = z.optional(sendingPartner);

const document = {
  owner: documentOwner,
  kind: z.enum(DOCUMENT_KINDS),
  partner,
  fileName: z.string(),
  contentType: z.string(),
  sizeBytes: z.int(),
  sha256: z.string(),
  createdAt: storedInstant,
  rejectedBecause: z.optional(z.enum(REJECTION_REASONS)),
  ...versioning,
};

export const documentReply = caseReply(document);

/** Where to POST all `fields` and then the file, as multipart. */
const uploadForm = z.object({ url: z.string(), fields: z.record(z.string(), z.string()) });

/** The document and the form to send its bytes with. */
export const uploadReply = caseReply({
  ...document,
  upload: uploadForm,
});

export const documentPage = pageReply({
  kind: z.enum(DOCUMENT_KINDS),
  partner,
  fileName: z.string(),
  contentType: z.string(),
  sizeBytes: z.int(),
  sha256: z.string(),
  createdAt: storedInstant,
  rejectedBecause: z.optional(z.enum(REJECTION_REASONS)),
  ...versioning,
  /** Sent off with its case once: it can get a next version, but nobody can take it away. */
  sealed: z.optional(z.boolean()),
});

export const documentParams = z.object({ documentId: idParam });

export const requestUploadBody = z.object({
  owner: documentOwner,
  kind: z.enum(DOCUMENT_KINDS),
  ...fileDescription.shape,
  /** The document that this one is the next version of; of a kind that a case has one of, the present one when left out. */
  replaces: z.optional(idParam),
});

/** How a large file is cut, and which of its pieces, numbered from 1, are there; all but the last have `pieceBytes` bytes. */
export const piecesReply = z.object({ pieceBytes: z.int(), count: z.int(), arrived: z.array(z.int()) });

/** One piece that is to be sent: its number and the SHA-256 of its own bytes. */
export const pieceBody = z.object({
  number: z.int().check(z.minimum(1), z.maximum(9999)),
  sha256: fileDescription.shape.sha256,
});

export const pieceReply = z.object({ upload: uploadForm });

/** The letter of an invited partner, which can only belong to the proposal that it is invited to. */
export const letterBody = fileDescription;

/** The letters of a partner, as the holder of its link sees them. */
export const partnerLetters = z.object({
  /** Whether one can be sent by this link now. */
  open: z.boolean(),
  /** Until when this link lets send one, as long as the proposal takes papers. */
  until: storedInstant,
  limits: z.object({ maxBytes: z.int(), contentTypes: z.array(z.string()) }),
  /** What has come by links of this partner, the oldest first; earlier versions are left out. */
  sent: z.array(
    z.object({
      id: z.string(),
      status: z.enum(DOCUMENT_STATUSES),
      kind: document.kind,
      fileName: z.string(),
      sizeBytes: z.int(),
      sha256: z.string(),
      createdAt: storedInstant,
      rejectedBecause: document.rejectedBecause,
    }),
  ),
});

export const documentsQuery = z.object({ ...pageQuery, ownerKind: documentOwner.shape.kind, ownerId: idParam });

/** `file`: to be kept under its name. `preview`: to be shown in the page, for a PDF or a picture. */
export const downloadQuery = z.object({ as: z.optional(z.enum(['file', 'preview'])) });

/** Where the bytes can be fetched for a short while, without signing in again. */
export const downloadReply = z.object({ url: z.string(), expiresSeconds: z.int() });
