import { useWords } from '../../words.tsx';
import type { ListedDocument } from './listed-document.ts';
import { PaperStanding } from './paper-standing.tsx';
import type { ProposalWithCall } from './use-proposal.ts';

type AskedPapersProps = ProposalWithCall & { readonly documents: readonly ListedDocument[] };

/** The papers that the call asks for at this stage, each with how it stands. */
export const AskedPapers = ({ proposal, call, documents }: AskedPapersProps) => {
  const { words, say } = useWords();
  const asked = call.configuration.documents[proposal.stage];
  if (asked.length === 0) return null;
  return (
    <ul class="sections">
      {asked.map(({ kind, required }) => (
        <li class="section-line" key={kind}>
          <span>{say(words.documentKinds[kind])}</span>
          <PaperStanding isRequired={required} documents={documents.filter((each) => each.kind === kind)} />
        </li>
      ))}
    </ul>
  );
};
