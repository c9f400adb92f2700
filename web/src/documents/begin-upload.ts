import type { DocumentKind } from '#shared/domain/document/ids.ts';
import { safeFileName } from '#shared/domain/document/rules/file-name.ts';
import { typeOf } from './file-type.ts';
import { fingerprint } from './fingerprint.ts';
import type { KnownDocument, Step, ToSend } from './upload.ts';
import type { Announced, UploadDoor } from './upload-door.ts';

/** A document that the file can be the bytes of, or a reason why it is not sent. */
export type Begun =
  | Announced
  | Extract<Step, { readonly step: 'failed' | 'already' | 'notTheSame' | 'unreadable' | 'refused' }>;

/**
 * Finds the document that a file is to be the bytes of: one that waits for this very file, or one announced now. `known` is asked once the
 * fingerprint has been taken, which takes a while with a large file.
 */
export const beginUpload = async (
  door: UploadDoor,
  { kind, file, replaces, goesOn }: ToSend,
  known: () => readonly KnownDocument[],
  attempt: string,
): Promise<Begun> => {
  const sha256 = await fingerprint(file).catch(() => undefined);
  if (sha256 === undefined) return { step: 'unreadable' };
  const there = whatIsThere(known(), { kind, sha256, goesOn });
  if (there !== undefined) return there;
  const contentType = typeOf(file);
  const described = {
    fileName: safeFileName(file.name, contentType),
    contentType,
    sizeBytes: file.size,
    sha256,
  };
  const answer = await door.announce({ kind, file: described, replaces }, `${sha256}-${attempt}`);
  if (answer.ok) return answer.body;
  return answer.failure.kind === 'offline' ? { step: 'failed' } : { step: 'refused', failure: answer.failure };
};

type Wanted = { readonly kind: DocumentKind; readonly sha256: string; readonly goesOn: string | undefined };

/** What is known of this very file: a document that waits for it, or a reason not to send it. Undefined when it is new. */
const whatIsThere = (known: readonly KnownDocument[], { kind, sha256, goesOn }: Wanted): Begun | undefined => {
  const same = known.filter((each) => each.sha256 === sha256 && each.kind === kind);
  if (goesOn !== undefined) return same.find(({ id }) => id === goesOn) ?? { step: 'notTheSame' };
  const isThere = same.some(({ status }) => status === 'clean' || status === 'scanning');
  return same.find(({ status }) => status === 'awaiting') ?? (isThere ? { step: 'already' } : undefined);
};
