import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import { reactionFunction } from '#shared/runtime/reaction-function.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { QUARANTINE } from '../facts/document-pieces.ts';
import { documentsBucket, objects } from '../parts/objects.ts';
import { type Parts, parts } from '../parts.ts';

const GONE: readonly string[] = ['deleted', 'rejected'];

/**
 * Takes away the bytes of a document that was deleted, given up, or found unfit, wherever they lie: of one that came late they may have been put to the
 * clean ones a moment before its case was sent off. The bucket keeps what it takes away for a while, so that a mistake can be mended; it does
 * nothing twice, since what is gone is gone.
 */
const clearDocument = async (
  { aggregateId }: RecordedEvent,
  { repository }: Pick<Parts, 'repository'>,
): Promise<void> => {
  const document = await repository.load(documentKind, aggregateId);
  if (document === undefined || !GONE.includes(document.state.status)) return;
  const bucket = documentsBucket();
  const left = await objects().list(bucket, `${QUARANTINE}${aggregateId}`);
  for (const key of [`clean/${aggregateId}`, ...left.map((each) => each.key)]) await objects().remove({ bucket, key });
};

export const handler = reactionFunction('clear-document', parts, clearDocument);
