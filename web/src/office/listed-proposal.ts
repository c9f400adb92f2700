import type { Client } from '#shared/contract/client.ts';

/** A line of a call's proposals, as the office is told it. */
export type ListedProposal = Extract<
  Awaited<ReturnType<Client['listProposals']>>,
  { readonly ok: true }
>['body']['items'][number];
