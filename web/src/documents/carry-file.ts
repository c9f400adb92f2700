import { PIECE_BYTES, type Piece, piecesOf } from '#shared/domain/document/rules/pieces.ts';
import { type Failure, problemName } from '../api.ts';
import { fingerprint } from './fingerprint.ts';
import { sendFile, wait } from './send-file.ts';
import { type SendOutcome, sendInPieces, sendWithPatience, type UploadForm } from './send-with-patience.ts';
import type { Announced, UploadDoor } from './upload-door.ts';

type Progress = {
  /** So many bytes are there already, from before. */
  readonly onThere: (thereBytes: number) => void;
  readonly onBytes: (sentBytes: number) => void;
  readonly onTry: (failed: number) => void;
};

/** The server waits for the bytes no longer: they have come. That a partner's link has run out meanwhile is another thing. */
const isPast = (failure: Failure): boolean =>
  failure.kind === 'problem' &&
  problemName(failure.problem) === 'wrongState' &&
  failure.problem.because !== 'invitationNotCurrent';

/** Their case takes them no more, e.g. because it has been sent off meanwhile: no other try would help. */
const isRefused = (failure: Failure): boolean =>
  failure.kind === 'problem' && failure.problem.because === 'caseTakesNoDocuments';

/** `broken`: given up for now, and worth another try later. */
type Carried = 'arrived' | 'broken' | { readonly refused: Failure };

/**
 * Brings the bytes of an announced document to the bucket: a small file whole, a larger one in pieces, of which those that are there already
 * are left out.
 */
export const carryFile = async (
  door: UploadDoor,
  announced: Announced,
  file: File,
  progress: Progress,
): Promise<Carried> => {
  const refusals: Failure[] = [];
  const isOver: IsOver = (failure) => {
    if (isRefused(failure)) refusals.push(failure);
    return isRefused(failure) || isPast(failure);
  };
  const isSent = await (file.size <= PIECE_BYTES
    ? carryWhole(door, announced, file, progress, isOver)
    : carryPieces(door, announced.id, file, progress, isOver));
  const [refused] = refusals;
  if (refused !== undefined) return { refused };
  return isSent ? 'arrived' : 'broken';
};

/** Whether nothing is left to be sent. */
type IsOver = (failure: Failure) => boolean;

const carryWhole = async (
  door: UploadDoor,
  { id, upload }: Announced,
  file: File,
  { onBytes, onTry }: Progress,
  isOver: IsOver,
) => {
  const renew = async (): Promise<UploadForm | 'arrived' | undefined> => {
    const answer = await door.renew(id);
    if (answer.ok) return answer.body.upload;
    return isOver(answer.failure) ? 'arrived' : undefined;
  };
  const first = upload ?? (await renew());
  if (first === 'arrived') return true;
  return sendWithPatience(first, { send: (form) => sendFile(form, file, onBytes), renew, wait, onTry });
};

const carryPieces = (
  door: UploadDoor,
  documentId: string,
  file: File,
  { onThere, onBytes, onTry }: Progress,
  isOver: IsOver,
) => {
  let thereBytes = 0;
  const pieces = piecesOf(file.size);
  const ask = async (): Promise<readonly number[] | 'arrived' | undefined> => {
    const answer = await door.listPieces(documentId);
    if (!answer.ok) return isOver(answer.failure) ? 'arrived' : undefined;
    const { arrived } = answer.body;
    thereBytes = pieces.reduce(
      (sum, { number, start, end }) => (arrived.includes(number) ? sum + end - start : sum),
      0,
    );
    onThere(thereBytes);
    return arrived;
  };
  const send = async ({ number, start, end }: Piece): Promise<SendOutcome> => {
    const slice = file.slice(start, end);
    const offered = await door.offerPiece(documentId, { number, sha256: await fingerprint(slice) });
    if (!offered.ok) return isOver(offered.failure) ? 'arrived' : 'broken';
    const outcome = await sendFile(offered.body.upload, slice, (sentBytes) => onBytes(thereBytes + sentBytes));
    if (outcome === 'arrived') thereBytes += end - start;
    return outcome;
  };
  return sendInPieces(pieces, { ask, send, wait, onTry });
};
