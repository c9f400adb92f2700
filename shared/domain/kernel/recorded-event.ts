import * as z from 'zod/mini';
import { storedInstant } from './instant-schema.ts';
import type { RecordedEvent } from './repository.ts';

/**
 * A recorded event as it lies in the store and travels to the reactions. Members that are not named here are kept: the hash covers
 * them too, so dropping one would hide that somebody had added it.
 */
const recordedEvent = z.looseObject({
  eventId: z.string(),
  aggregate: z.string(),
  aggregateId: z.string(),
  version: z.int(),
  type: z.string(),
  at: storedInstant,
  actor: z.looseObject({ kind: z.enum(['person', 'invited', 'system', 'anyone']), id: z.string() }),
  event: z.looseObject({ type: z.string() }),
  prevHash: z.string(),
  hash: z.string(),
});

/** Reads a recorded event; throws when the value is not one. */
export const parseRecordedEvent = (value: unknown): RecordedEvent => recordedEvent.parse(value);
