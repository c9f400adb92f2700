import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';

/** What may be told of a case's history: which event, when and by whom; what each held is told by the case itself. */
export const historyOf = (events: readonly RecordedEvent[]) => ({
  items: events.map(({ version, type, at, actor }) => ({ version, type, at, actor: { ...actor } })),
});
