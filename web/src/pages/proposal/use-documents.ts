import { useState } from 'preact/hooks';
import { allPages } from '../../all-pages.ts';
import { called, type Failure, useClient } from '../../api.ts';
import { useLooksAgain } from '../../documents/use-looks-again.ts';
import { useLoaded } from '../../loaded.ts';

/** All documents of a proposal, page after page; looked at again while one is being checked. `failure` is that of the last removal. */
export const useDocuments = (proposalId: string) => {
  const client = useClient();
  const [failure, setFailure] = useState<Failure>();
  const { loaded, reload } = useLoaded(`documents ${proposalId}`, () =>
    allPages((cursor) =>
      called(client.listDocuments({ query: { ownerKind: 'proposal', ownerId: proposalId, limit: 100, cursor } })),
    ),
  );
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
