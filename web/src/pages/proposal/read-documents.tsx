import { Failed, Loading } from '../../parts/failed.tsx';
import { useWords } from '../../words.tsx';
import { KindCard } from './kind-card.tsx';
import { useDocuments } from './use-documents.ts';
import type { ProposalWithCall } from './use-proposal.ts';

/** The papers of a proposal by their kinds for those who only read, with what the call asks for. */
export const ReadDocuments = ({ proposal, call }: ProposalWithCall) => {
  const { words, say } = useWords();
  const { loaded, reload } = useDocuments(proposal.id);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  const asked = call.configuration.documents[proposal.stage];
  const kinds = [...new Set([...asked.map(({ kind }) => kind), ...loaded.value.map(({ kind }) => kind)])];
  if (kinds.length === 0)
    return (
      <div class="empty">
        <p>{say(words.proposal.documentsNone)}</p>
      </div>
    );
  return (
    <>
      {kinds.map((kind) => (
        <KindCard
          key={kind}
          kind={kind}
          heading="h3"
          asked={asked.find((each) => each.kind === kind)}
          documents={loaded.value.filter((each) => each.kind === kind)}
        />
      ))}
    </>
  );
};
