import type { DocumentKind } from '#shared/domain/document/ids.ts';
import type { DocumentState } from '#shared/domain/document/state.ts';
import type { Failure } from '../api.ts';

/**
 * What is sent: a file of a kind, perhaps as the next version of a document (`replaces`), perhaps as the file that an announced document
 * still waits for (`goesOn`).
 */
export type ToSend = {
  readonly kind: DocumentKind;
  readonly file: File;
  readonly replaces?: string | undefined;
  readonly goesOn?: string | undefined;
};

/** A document that is there or announced, as far as uploads ask. */
export type KnownDocument = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly status: string;
  readonly sha256: string;
  readonly rejectedBecause?: DocumentState['rejectedBecause'];
};

export type Step =
  | { readonly step: 'waiting' | 'hashing' | 'sent' }
  | {
      readonly step: 'sending';
      readonly sentBytes: number;
      /** Tries that have failed since the last piece that came through. */
      readonly failed: number;
      /** When this try began, in milliseconds, and what was there already: for the time that is left. */
      readonly startedAt: number;
      readonly startedBytes: number;
    }
  /** Given up for now; the file is kept and can be tried again. */
  | { readonly step: 'failed' }
  /** It cannot be read, is there already, or is not the one that an announced document waits for. */
  | { readonly step: 'unreadable' | 'already' | 'notTheSame' }
  | { readonly step: 'refused'; readonly failure: Failure }
  /** What the examination has found. */
  | { readonly step: 'ready' }
  | { readonly step: 'rejected'; readonly because: NonNullable<DocumentState['rejectedBecause']> };

export type Sending = Extract<Step, { readonly step: 'sending' }>;

export type Upload = Step & {
  readonly key: number;
  readonly name: string;
  readonly sizeBytes: number;
  /** What it is sent as; left out where there is only one kind. */
  readonly kind?: DocumentKind;
};

/** An upload that has arrived with what the examination has found meanwhile. */
export const judged = (upload: Upload, known: readonly KnownDocument[], documentId: string | undefined): Upload => {
  if (upload.step !== 'sent') return upload;
  const { key, name, sizeBytes, kind } = upload;
  const common = { key, name, sizeBytes, ...(kind === undefined ? {} : { kind }) };
  const found = known.find(({ id }) => id === documentId);
  if (found?.status === 'clean') return { ...common, step: 'ready' };
  return found?.rejectedBecause === undefined
    ? upload
    : { ...common, step: 'rejected', because: found.rejectedBecause };
};
