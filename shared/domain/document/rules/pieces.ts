/**
 * Bytes of one piece of a file that is sent in pieces: one mebibyte, a minute on a link of 128 kbit/s, so that a break costs a minute and
 * not the file. A file of no more than this goes whole, with one form.
 */
export const PIECE_BYTES = 1_048_576;

/** One piece of a file: its number from 1, and where its bytes begin and end (the end itself is not in it). */
export type Piece = { readonly number: number; readonly start: number; readonly end: number };

/** The pieces that a file of this size is sent in, in order; all but the last are full. */
export const piecesOf = (sizeBytes: number): readonly Piece[] =>
  Array.from({ length: Math.ceil(sizeBytes / PIECE_BYTES) }, (_, index) => ({
    number: index + 1,
    start: index * PIECE_BYTES,
    end: Math.min((index + 1) * PIECE_BYTES, sizeBytes),
  }));
