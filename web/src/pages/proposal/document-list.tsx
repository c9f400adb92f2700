import { useEffect } from 'preact/hooks';
import type { DocumentKind } from '#shared/domain/document/ids.ts';
import { called, useClient } from '../../api.ts';
import { useLoaded } from '../../loaded.ts';
import { Failed, Loading } from '../../parts/failed.tsx';
import { useWords } from '../../words.tsx';
import { DocumentRow } from './document-row.tsx';
import type { ListedDocument } from './listed-document.ts';

type DocumentListProps = {
  readonly proposalId: string;
  /** Loaded anew when it changes. */
  readonly freshness: number;
  readonly mayDelete: boolean;
  /** Begins a next version of a document; left out for those who only read. */
  readonly onReplace?: ((document: ListedDocument) => void) | undefined;
  /** What the call asks for at this stage. */
  readonly asked: readonly { readonly kind: DocumentKind; readonly required: boolean }[];
};

/** How often a page looks whether the check of an upload is done. */
const LOOK_AGAIN_MILLISECONDS = 2_000;

/** The papers of a proposal with how far their check is; looks again while one is being checked. */
export const DocumentList = ({ proposalId, freshness, mayDelete, onReplace, asked }: DocumentListProps) => {
  const { words, say } = useWords();
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
  const lacking = asked.filter(({ kind, required }) => required && !items.some((each) => counts(each, kind)));
  const current = items.filter((each) => each.status !== 'superseded');
  const earlierOf = (each: ListedDocument): readonly ListedDocument[] => {
    const before = items.find(({ id }) => id === each.replaces);
    return before === undefined ? [] : [before, ...earlierOf(before)];
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
      {current.length === 0 ? (
        <div class="empty">
          <p>{say(words.proposal.documentsNone)}</p>
        </div>
      ) : (
        <ul class="rows">
          {current.map((each) => (
            <DocumentRow
              key={each.id}
              document={each}
              earlier={earlierOf(each)}
              onDelete={mayDelete && each.sealed !== true ? () => void remove(each.id) : undefined}
              onReplace={each.status === 'clean' && onReplace !== undefined ? () => onReplace(each) : undefined}
            />
          ))}
        </ul>
      )}
    </>
  );
};

/** A paper that was not accepted is as good as none. */
const counts = (each: ListedDocument, kind: DocumentKind): boolean =>
  each.kind === kind && each.status !== 'rejected' && each.status !== 'superseded';
