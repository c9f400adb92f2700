import type { Client } from '#shared/contract/client.ts';
import { called, useClient } from '../../api.ts';
import { type Loaded, useLoaded } from '../../loaded.ts';

type BodyOf<Name extends keyof Client> = Extract<Awaited<ReturnType<Client[Name]>>, { readonly ok: true }>['body'];

/** A proposal as the API shows it: the case, its form, and what can be done next. */
export type ShownProposal = BodyOf<'getProposal'>;

/** A call with all its settings. */
export type ShownCall = BodyOf<'getCall'>;

/** A proposal together with its call, which says what the form may be answered with. */
export type ProposalWithCall = { readonly proposal: ShownProposal; readonly call: ShownCall };

/** Loads a proposal and its call. */
export const useProposal = (
  proposalId: string,
): {
  readonly loaded: Loaded<ProposalWithCall>;
  readonly reload: () => Promise<void>;
} => {
  const client = useClient();
  return useLoaded(`proposal ${proposalId}`, async () => {
    const proposal = await called(client.getProposal({ params: { proposalId } }));
    if (!proposal.ok) return proposal;
    const call = await called(client.getCall({ params: { callId: proposal.body.callId } }));
    return call.ok ? { ok: true, body: { proposal: proposal.body, call: call.body } } : call;
  });
};
