import { useEffect, useState } from 'preact/hooks';
import { allPages } from '../../all-pages.ts';
import { called, type Failure, useClient } from '../../api.ts';
import { useLoaded } from '../../loaded.ts';

/** How often a page looks whether the check of an upload is done. */
const LOOK_AGAIN_MILLISECONDS = 2_000;

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
  const isChecking = documents.some(({ status }) => status === 'awaiting' || status === 'scanning');
  useEffect(() => {
    if (!isChecking) return;
    const timer = setInterval(() => void reload(), LOOK_AGAIN_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isChecking, reload]);
  const remove = async (documentId: string): Promise<void> => {
    const answer = await called(client.deleteDocument({ params: { documentId } }));
    setFailure(answer.ok ? undefined : answer.failure);
    await reload();
  };
  return { loaded, reload, remove, failure };
};
