import type { Client } from '#shared/contract/client.ts';
import type { DocumentKind } from '#shared/domain/document/ids.ts';
import type { DocumentOwner, DocumentState } from '#shared/domain/document/state.ts';
import { type Called, called } from '../api.ts';
import type { UploadForm } from './send-with-patience.ts';

/** A document whose bytes are awaited, with the form for all of them when it has just been announced. */
export type Announced = { readonly id: string; readonly upload?: UploadForm };

type ToAnnounce = {
  readonly kind: DocumentKind;
  readonly file: DocumentState['file'];
  readonly replaces?: string | undefined;
};

type Form = { readonly upload: UploadForm };

/** The way by which the files of one case come in: whoever holds it may announce them, and go on with what has been announced. */
export type UploadDoor = {
  /** An answer that was lost on the way is given again for the same key, and the document announced once. */
  readonly announce: (document: ToAnnounce, idempotencyKey: string) => Promise<Called<Announced>>;
  readonly renew: (documentId: string) => Promise<Called<Form>>;
  readonly listPieces: (
    documentId: string,
  ) => Promise<Called<{ readonly count: number; readonly arrived: readonly number[] }>>;
  readonly offerPiece: (
    documentId: string,
    piece: { readonly number: number; readonly sha256: string },
  ) => Promise<Called<Form>>;
};

/** For those who are signed in. */
export const caseDoor = (client: Client, owner: DocumentOwner): UploadDoor => ({
  announce: ({ kind, file, replaces }, idempotencyKey) => {
    const body = { owner, kind, ...file };
    return called(
      client.requestUpload({ body: replaces === undefined ? body : { ...body, replaces }, idempotencyKey }),
    );
  },
  renew: (documentId) => called(client.renewUpload({ params: { documentId } })),
  listPieces: (documentId) => called(client.listPieces({ params: { documentId } })),
  offerPiece: (documentId, body) => called(client.offerPiece({ params: { documentId }, body })),
});

/** For the letters of an invited partner, whose link alone lets it send them. */
export const letterDoor = (client: Client, token: string): UploadDoor => ({
  announce: ({ file }, idempotencyKey) =>
    called(client.sendPartnerLetter({ params: { token }, body: file, idempotencyKey })),
  renew: (documentId) => called(client.renewLetterUpload({ params: { token, documentId } })),
  listPieces: (documentId) => called(client.listLetterPieces({ params: { token, documentId } })),
  offerPiece: (documentId, body) => called(client.offerLetterPiece({ params: { token, documentId }, body })),
});
