import { useEffect } from 'preact/hooks';
import type { DocumentKind } from '#shared/domain/document/ids.ts';
import { called, useClient } from '../../api.ts';
import { formatSize } from '../../format.ts';
import { useLoaded } from '../../loaded.ts';
import { Failed, Loading } from '../../parts/failed.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { statusText } from '../../status-text.ts';
import { useWords } from '../../words.tsx';

type DocumentListProps = {
  readonly proposalId: string;
  /** Loaded anew when it changes. */
  readonly freshness: number;
  readonly mayDelete: boolean;
  /** What the call asks for at this stage. */
  readonly asked: readonly { readonly kind: DocumentKind; readonly required: boolean }[];
};

/** How often a page looks whether the check of an upload is done. */
const LOOK_AGAIN_MILLISECONDS = 2_000;

/** The papers of a proposal with how far their check is; looks again while one is being checked. */
export const DocumentList = ({ proposalId, freshness, mayDelete, asked }: DocumentListProps) => {
  const spoken = useWords();
  const { language, words, say } = spoken;
  const client = useClient();
  const { loaded, reload } = useLoaded(`documents ${proposalId}`, () =>
    called(client.listDocuments({ query: { ownerKind: 'proposal', ownerId: proposalId } })),
  );
  const items = loaded.state === 'ready' ? loaded.value.items.filter((each) => each.status !== 'deleted') : [];
  const isChecking = items.some((each) => each.status === 'awaiting' || each.status === 'scanning');
  useEffect(() => {
    if (freshness > 0) void reload();
  }, [freshness, reload]);
  useEffect(() => {
    if (!isChecking) return;
    const timer = setInterval(() => void reload(), LOOK_AGAIN_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isChecking, reload]);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  const lacking = asked.filter(({ kind, required }) => required && !items.some((each) => each.kind === kind));
  const download = async (documentId: string): Promise<void> => {
    const answer = await called(client.downloadDocument({ params: { documentId } }));
    if (answer.ok) location.assign(answer.body.url);
  };
  const remove = async (documentId: string): Promise<void> => {
    await called(client.deleteDocument({ params: { documentId } }));
    await reload();
  };
  return (
    <>
      {lacking.length > 0 && (
        <p class="notice notice-care">
          {say(words.proposal.documentsLacking, {
            kinds: lacking.map(({ kind }) => say(words.documentKinds[kind])).join(', '),
          })}
        </p>
      )}
      {items.length === 0 ? (
        <div class="empty">
          <p>{say(words.proposal.documentsNone)}</p>
        </div>
      ) : (
        <ul class="rows">
          {items.map((each) => (
            <li key={each.id}>
              <div class="row-main">
                <p class="row-title">
                  <bdi>{each.fileName}</bdi>
                </p>
                <p class="quiet">
                  {say(words.documentKinds[each.kind])} · {formatSize(each.sizeBytes, language)}
                </p>
              </div>
              <StatusTag status={each.status} label={statusText('document', each.status, spoken)} />
              {each.status === 'clean' && (
                <button type="button" class="button button-second button-small" onClick={() => void download(each.id)}>
                  {say(words.proposal.documentDownload)}
                  <span class="unseen"> {each.fileName}</span>
                </button>
              )}
              {mayDelete && (
                <button type="button" class="button button-quiet" onClick={() => void remove(each.id)}>
                  {say(words.proposal.documentDelete)}
                  <span class="unseen"> {each.fileName}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
