import { Link } from 'wouter';
import { statusText } from '../../status-text.ts';
import { useWords } from '../../words.tsx';
import type { ListedDocument } from './listed-document.ts';
import type { ShownProposal } from './use-proposal.ts';

type LetterStandingProps = {
  readonly proposalId: string;
  readonly partner: ShownProposal['partners'][number];
  /** The documents of the proposal, the oldest first. */
  readonly documents: readonly ListedDocument[];
};

/** How the letter stands that a partner has sent by its link, and what is to do when it was refused. Nothing as long as none has come. */
export const LetterStanding = ({ proposalId, partner, documents }: LetterStandingProps) => {
  const spoken = useWords();
  const { words, say } = spoken;
  const letter = documents.findLast(
    (each) => each.partner?.partnerId === partner.partnerId && each.status !== 'superseded',
  );
  if (letter === undefined) return null;
  const { fileName: name, status, rejectedBecause } = letter;
  if (rejectedBecause === undefined)
    return (
      <p class="quiet">{say(words.proposal.partnerLetter, { name, status: statusText('document', status, spoken) })}</p>
    );
  const takesPart = partner.status === 'invited' || partner.status === 'accepted';
  return (
    <>
      <p class="field-error">
        {say(words.proposal.partnerLetterRefused, { name, reason: say(words.papers.refusals[rejectedBecause]) })}
      </p>
      {takesPart && (
        <p>
          {say(words.proposal.partnerLetterNext, { institution: partner.institutionName })}{' '}
          <Link href={`/proposals/${proposalId}/documents`}>{say(words.proposal.documentsManage)}</Link>
        </p>
      )}
    </>
  );
};
