import { useState } from 'preact/hooks';
import type { Client } from '#shared/contract/client.ts';
import { type Called, called, type Failure, useClient } from '../../api.ts';
import { useLooksAgain } from '../../documents/use-looks-again.ts';
import { useLoaded } from '../../loaded.ts';
import type { ListedDocument } from './listed-document.ts';

/** All documents of a proposal, page after page; looked at again while one is being checked. `failure` is that of the last removal. */
export const useDocuments = (proposalId: string) => {
  const client = useClient();
  const [failure, setFailure] = useState<Failure>();
  const { loaded, reload } = useLoaded(`documents ${proposalId}`, () => listAll(client, proposalId));
  const documents = loaded.state === 'ready' ? loaded.value : [];
  useLooksAgain(
    documents.some(({ status }) => status === 'awaiting' || status === 'scanning'),
    reload,
  );
  const remove = async (documentId: string): Promise<void> => {
    const answer = await called(client.deleteDocument({ params: { documentId } }));
    setFailure(answer.ok ? undefined : answer.failure);
    await reload();
  };
  return { loaded, reload, remove, failure };
};

const listAll = async (client: Client, ownerId: string): Promise<Called<readonly ListedDocument[]>> => {
  const found: ListedDocument[] = [];
  let cursor: string | undefined;
  do {
    const page = { ownerKind: 'proposal', ownerId, limit: 100 } as const;
    const answer = await called(client.listDocuments({ query: cursor === undefined ? page : { ...page, cursor } }));
    if (!answer.ok) return answer;
    found.push(...answer.body.items);
    cursor = answer.body.cursor;
  } while (cursor !== undefined);
  return { ok: true, body: found };
};
