import { type Inspection, inspectDocument } from '#shared/adapters/inspect-document.ts';
import { document } from '#shared/domain/document/decide.ts';
import { piecesOf } from '#shared/domain/document/rules/pieces.ts';
import type { DocumentState } from '#shared/domain/document/state.ts';
import { execute, step } from '#shared/runtime/execute-command.ts';
import { type ArrivedObject, objectReaction } from '#shared/runtime/reaction-function.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { owningCase } from '../facts/document-owner.ts';
import { arrivedPieces, documentIdIn, pieceKey, QUARANTINE } from '../facts/document-pieces.ts';
import { ARRIVED_LATE, recordVerdict, type Verdict } from '../facts/record-verdict.ts';
import { objects } from '../parts/objects.ts';
import { parts } from '../parts.ts';

/**
 * Looks at an uploaded file before anyone else can, once it is there whole or its last piece is. The very bytes that were found clean are
 * put where they can be downloaded before the verdict is recorded, so that a document marked clean is always there; whatever the verdict,
 * quarantine is emptied last. All steps can be repeated.
 */
const scanDocument = async (object: ArrivedObject): Promise<void> => {
  const { bucket, key } = object;
  const id = documentIdIn(key);
  const announced = await stateOf(id);
  if (id === undefined || announced === undefined) return objects().remove({ bucket, key });
  const upload = await uploadOf(object, announced);
  if (upload === undefined) return;
  await arrive(id, announced.file.sizeBytes);
  const state = await stateOf(id);
  if (state?.status === 'scanning') {
    // What was sent off stays as it was sent: a file may be announced for a week before it comes.
    const examined = (await isOpen(state)) ? await examine(state.file, upload, bucket) : late;
    if (examined === undefined) return;
    const { verdict, bytes } = examined;
    if (verdict.clean)
      await objects().write({ bucket, key: `clean/${id}` }, { bytes, contentType: state.file.contentType });
    await judged(id, verdict);
  }
  for (const left of await objects().list(bucket, `${QUARANTINE}${id}`))
    await objects().remove({ bucket, key: left.key });
};

const stateOf = async (id: string | undefined): Promise<DocumentState | undefined> =>
  id === undefined ? undefined : (await parts.repository.load(documentKind, id))?.state;

/** Whether the case that a document belongs to still takes papers. */
const isOpen = async ({ owner }: DocumentState): Promise<boolean> => (await owningCase(owner, parts))?.isOpen ?? false;

/** The objects that a file lies in, in order, and how long they are together. */
type Upload = { readonly keys: readonly string[]; readonly sizeBytes: number };

/** Undefined while pieces are still to come; the notice of the last one finds them all. */
const uploadOf = async (
  { bucket, key, sizeBytes }: ArrivedObject,
  { id, status, file }: DocumentState,
): Promise<Upload | undefined> => {
  if (key === `${QUARANTINE}${id}`) return { keys: [key], sizeBytes };
  const arrived = await arrivedPieces(id, file.sizeBytes, { bucket, objects: objects() });
  const isWhole = arrived.length === piecesOf(file.sizeBytes).length;
  if (!isWhole && (status === 'awaiting' || status === 'scanning')) return undefined;
  return { keys: arrived.map(({ number }) => pieceKey(id, number)), sizeBytes: file.sizeBytes };
};

type Examined = { readonly verdict: Verdict; readonly bytes: Uint8Array };

const unfit = (because: Extract<Verdict, { readonly clean: false }>['because']): Examined => ({
  verdict: { clean: false, because },
  bytes: new Uint8Array(),
});

const late: Examined = { verdict: ARRIVED_LATE, bytes: new Uint8Array() };

/** Undefined when an object is gone: then an earlier delivery of the same notice has done it all. */
const examine = async (
  file: DocumentState['file'],
  { keys, sizeBytes }: Upload,
  bucket: string,
): Promise<Examined | undefined> => {
  if (sizeBytes > file.sizeBytes) return unfit('sizeDiffers');
  const bytes = await readInOrder(keys, file.sizeBytes, bucket);
  if (bytes === undefined) return undefined;
  if (bytes.length !== file.sizeBytes) return unfit('sizeDiffers');
  if (parts.digest(bytes) !== file.sha256) return unfit('hashDiffers');
  return { verdict: verdictOf(await inspectDocument(bytes, file.contentType)), bytes };
};

/** The objects one behind the other; undefined when one of them is gone. Holds no more than the file and one piece at a time. */
const readInOrder = async (
  keys: readonly string[],
  sizeBytes: number,
  bucket: string,
): Promise<Uint8Array | undefined> => {
  const whole = new Uint8Array(sizeBytes);
  let filled = 0;
  for (const key of keys) {
    const read = await objects().read({ bucket, key }, sizeBytes - filled);
    if (read === undefined) return undefined;
    whole.set(read, filled);
    filled += read.length;
  }
  return whole.subarray(0, filled);
};

const verdictOf = (found: Inspection): Verdict =>
  found.kind === 'clean' ? { clean: true } : { clean: false, because: found.because };

/** A refusal means that the document has moved on already; anything but success or that is tried again. */
const arrive = async (id: string, sizeBytes: number): Promise<void> => {
  const outcome = await execute(parts, {
    actor: { kind: 'system', name: 'scan-document' },
    steps: [
      step({
        kind: documentKind,
        decider: document,
        id,
        command: { type: 'arrive', sizeBytes },
        facts: { limits: { maxBytes: 0, contentTypes: [] }, caseIsOpen: true, caseIsOffices: false },
      }),
    ],
  });
  if (!['done', 'refused', 'notFound'].includes(outcome.kind)) throw new Error(`scan-document: ${outcome.kind}`);
};

/** Quarantine is emptied of nothing that has no verdict yet: whatever kept one from being recorded, it is tried again. */
const judged = async (id: string, verdict: Verdict): Promise<void> => {
  const outcome = await recordVerdict(id, verdict, parts);
  if ((await stateOf(id))?.status === 'scanning') throw new Error(`scan-document: ${outcome.kind}`);
};

export const handler = objectReaction('scan-document', parts, scanDocument);
