import type { Client } from '#shared/contract/client.ts';
import { called, useClient } from '../api.ts';
import { useLoaded } from '../loaded.ts';

type SignaturesReply = Extract<Awaited<ReturnType<Client['listSignatures']>>, { readonly ok: true }>['body'];

/** A version of a form that was signed off, as the API shows it. */
export type ShownSignature = SignaturesReply['items'][number];

/** Loads what was signed off on a proposal; anew when its version changes. */
export const useSignatures = (proposalId: string, version: number) => {
  const client = useClient();
  return useLoaded(`signatures ${proposalId} ${version}`, () =>
    called(client.listSignatures({ params: { proposalId } })),
  );
};
