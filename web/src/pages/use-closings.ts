import type { Client } from '#shared/contract/client.ts';
import { called, useClient } from '../api.ts';
import { useLoaded } from '../loaded.ts';

/** When something closes, and a moment of the server's clock to count from. */
export type Closing = { readonly closesAt: string; readonly readAt: string };

/** Statuses in which a proposal is still to be transmitted, by the stage whose closing time it has before it. */
const BEFORE: Readonly<Record<string, 'closesAt' | 'finalClosesAt'>> = {
  draft: 'closesAt',
  withFocalPoint: 'closesAt',
  finalDraft: 'finalClosesAt',
  finalWithFocalPoint: 'finalClosesAt',
};

type Calls = Extract<Awaited<ReturnType<Client['listOpenCalls']>>, { readonly ok: true }>['body'];

type Listed = { readonly callId: string; readonly status: string };

/** Finds the closing time that a listed proposal has before it; asks for the calls only when one of these has any. */
export const useClosings = (proposals: readonly Listed[]): ((proposal: Listed) => Closing | undefined) => {
  const client = useClient();
  const isAsked = proposals.some(({ status }) => Object.hasOwn(BEFORE, status));
  const { loaded } = useLoaded<Calls | undefined>(`closings ${isAsked}`, async () =>
    isAsked ? called(client.listOpenCalls({ query: { show: 'all' } })) : { ok: true, body: undefined },
  );
  const calls = loaded.state === 'ready' ? loaded.value : undefined;
  return ({ callId, status }) => {
    const which = BEFORE[status];
    if (calls === undefined || which === undefined) return undefined;
    const closesAt = calls.items.find(({ id }) => id === callId)?.[which];
    return closesAt === undefined ? undefined : { closesAt, readAt: calls.readAt };
  };
};
