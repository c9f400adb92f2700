import { PIECE_BYTES, piecesOf } from '#shared/domain/document/rules/pieces.ts';
import type { DocumentState } from '#shared/domain/document/state.ts';
import { problem, problemOfRejection } from '#shared/runtime/problem-details.ts';
import { documentsBucket, objects } from '../parts/objects.ts';
import type { Parts } from '../parts.ts';
import { owningCase } from './document-owner.ts';
import { arrivedPieces, pieceKey, QUARANTINE } from './document-pieces.ts';

/** How long an upload form holds. */
const UPLOAD_SECONDS = 900;

const PAST_THE_LAST = { pointer: '/number', code: 'tooBig', detail: 'The file has fewer pieces.' };

/**
 * The document, as long as its bytes are still to come, else wrongState, and would be taken: of a case that has been sent off meanwhile they
 * would be found to have come late, so nobody is to send them first.
 */
export const stillAwaited = async (
  document: DocumentState,
  parts: Pick<Parts, 'repository'>,
): Promise<DocumentState> => {
  const { status } = document;
  if (status !== 'awaiting')
    throw problem('wrongState', { because: 'wrongState', facts: { status, possibleIn: ['awaiting'] } });
  const owner = await owningCase(document.owner, parts);
  if (owner?.isOpen !== true) throw problemOfRejection({ kind: 'caseTakesNoDocuments' });
  return document;
};

type Sized = { readonly id: string; readonly sizeBytes: number };

/** The form for all bytes of a document at once; it holds for a quarter of an hour and can be asked for anew. */
export const wholeForm = async ({
  id,
  contentType,
  sha256,
  sizeBytes,
}: Sized & Pick<DocumentState['file'], 'contentType' | 'sha256'>) => {
  const upload = await objects().presignUpload({
    bucket: documentsBucket(),
    key: `${QUARANTINE}${id}`,
    contentType,
    sha256,
    largestBytes: sizeBytes,
    expiresInSeconds: UPLOAD_SECONDS,
  });
  return { url: upload.url, fields: { ...upload.fields } };
};

/** How a large file is cut, and which of its pieces are there. */
export const piecesThere = async ({ id, sizeBytes }: Sized) => {
  const arrived = await arrivedPieces(id, sizeBytes, { bucket: documentsBucket(), objects: objects() });
  return { pieceBytes: PIECE_BYTES, count: piecesOf(sizeBytes).length, arrived: arrived.map(({ number }) => number) };
};

/** The form for one piece, named by its number from 1 and the hash of its own bytes; `invalid` for a number past the last. */
export const pieceForm = async (
  { id, sizeBytes }: Sized,
  { number, sha256 }: { readonly number: number; readonly sha256: string },
) => {
  const piece = piecesOf(sizeBytes).find((each) => each.number === number);
  if (piece === undefined) throw problem('invalid', {}, [PAST_THE_LAST]);
  const pieceBytes = piece.end - piece.start;
  const upload = await objects().presignUpload({
    bucket: documentsBucket(),
    key: pieceKey(id, number),
    contentType: 'application/octet-stream',
    sha256,
    smallestBytes: pieceBytes,
    largestBytes: pieceBytes,
    expiresInSeconds: UPLOAD_SECONDS,
  });
  return { url: upload.url, fields: { ...upload.fields } };
};
