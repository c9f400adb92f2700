import { allPages } from '../all-pages.ts';
import { called, useClient } from '../api.ts';
import { useLoaded } from '../loaded.ts';

/** All proposals of a call, as the office sees them: some hundred lines, a hundred a request. */
export const useCallProposals = (callId: string) => {
  const client = useClient();
  return useLoaded(`proposals of call ${callId}`, () =>
    allPages((cursor) => called(client.listProposals({ query: { view: 'call', callId, limit: 100, cursor } }))),
  );
};
