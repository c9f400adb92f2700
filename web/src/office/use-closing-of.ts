import { stageUnderWay } from '#shared/domain/call/rules/stage-under-way.ts';
import { called, useClient } from '../api.ts';
import { useLoaded } from '../loaded.ts';
import type { Closing } from '../pages/use-closings.ts';

/** Statuses in which a stage runs, or will. */
const BEFORE_AN_END = ['published', 'open', 'finalStageOpen'];

/** Finds until when the stage of a call that is under way lasts, with a moment of the server's clock to count from; undefined when none is. */
export const useClosingOf = (): ((callId: string) => Closing | undefined) => {
  const client = useClient();
  const { loaded } = useLoaded('closings of calls', () => called(client.listOpenCalls({ query: { show: 'all' } })));
  return (callId) => {
    const call = loaded.state === 'ready' ? loaded.value.items.find(({ id }) => id === callId) : undefined;
    if (loaded.state !== 'ready' || call === undefined || !BEFORE_AN_END.includes(call.status)) return undefined;
    return { closesAt: stageUnderWay(call).closesAt, readAt: loaded.value.readAt };
  };
};
