import { Link } from 'wouter';
import { useWords } from '../../words.tsx';
import { AskedPapers } from './asked-papers.tsx';
import { useDocuments } from './use-documents.ts';
import type { ProposalWithCall } from './use-proposal.ts';

/** How the papers of a proposal stand, and the ways to them; the ways are there even when the papers do not load. */
export const DocumentsCard = ({ proposal, call }: ProposalWithCall) => {
  const { words, say } = useWords();
  const { loaded } = useDocuments(proposal.id);
  const mayWrite = proposal.allowed.includes('retitle');
  return (
    <section class="card">
      <h2>{say(words.proposal.documentsTitle)}</h2>
      {loaded.state === 'ready' && <AskedPapers {...{ proposal, call }} documents={loaded.value} />}
      <p>
        <Link href={`/proposals/${proposal.id}/documents`}>
          {say(mayWrite ? words.proposal.documentsManage : words.proposal.documentsSee)}
        </Link>
      </p>
      <p>
        <Link href={`/proposals/${proposal.id}/papers`}>{say(words.proposal.papersLink)}</Link>
      </p>
    </section>
  );
};
