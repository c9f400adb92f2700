import type { Objects } from '#shared/adapters/objects.ts';
import { type Piece, piecesOf } from '#shared/domain/document/rules/pieces.ts';

/** Where uploads lie until they have been looked at. A file that came whole is `quarantine/<id>`, one in pieces lies below that. */
export const QUARANTINE = 'quarantine/';

/** Four digits, so that the pieces are listed in their order. */
export const pieceKey = (documentId: string, number: number): string =>
  `${QUARANTINE}${documentId}/${String(number).padStart(4, '0')}`;

/** Which document an object in quarantine belongs to, as itself or as a piece; undefined for anything else. */
export const documentIdIn = (key: string): string | undefined =>
  /^quarantine\/([0-9A-Z]{26})(\/[0-9]{4})?$/.exec(key)?.[1];

type Needs = { readonly bucket: string; readonly objects: Pick<Objects, 'list'> };

/** The pieces of a file that lie in quarantine whole. A piece of another size than its own is as good as none. */
export const arrivedPieces = async (
  documentId: string,
  sizeBytes: number,
  { bucket, objects }: Needs,
): Promise<readonly Piece[]> => {
  const found = await objects.list(bucket, `${QUARANTINE}${documentId}/`);
  const sizes = new Map(found.map((each) => [each.key, each.sizeBytes]));
  return piecesOf(sizeBytes).filter(
    ({ number, start, end }) => sizes.get(pieceKey(documentId, number)) === end - start,
  );
};
