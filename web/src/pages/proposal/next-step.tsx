import { Link } from 'wouter';
import { sectionNames } from '#shared/domain/proposal/form-outline.ts';
import { later } from '../../parts/later.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import type { ProposalTools } from './proposal-page.tsx';

const EndedNotice = later(async () => (await import('../../chain/ended-notice.tsx')).EndedNotice);

/** What the reader should do now, drawn from what the server allows. */
export const NextStep = ({ proposal }: ProposalTools) => {
  const { words, say } = useWords();
  const mayWrite = proposal.allowed.includes('retitle');
  const isWithFocalPoint = proposal.status === 'withFocalPoint' || proposal.status === 'finalWithFocalPoint';
  if (proposal.status === 'lapsed' || proposal.status === 'withdrawn') return <EndedNotice status={proposal.status} />;
  const mayCheck = [...proposal.allowed, ...proposal.refused.map(({ command }) => command)].includes(
    'recordEligibility',
  );
  if (mayCheck) return <CheckFirst proposalId={proposal.id} />;
  if (proposal.status === 'clarification') return <AnswerFirst allowed={proposal.allowed} />;
  if (!mayWrite)
    return (
      <Notice tone="plain" title={say(words.proposal.nextTitle)}>
        <p>{say(isWithFocalPoint ? nextOfDesk(proposal.allowed, words) : words.proposal.nextWait)}</p>
      </Notice>
    );
  const unfinished = sectionNames(proposal.stage).find((name) =>
    proposal.missing.some((each) => each.section === name),
  );
  return (
    <Notice tone={proposal.returnedBecause === undefined ? 'plain' : 'care'} title={say(words.proposal.nextTitle)}>
      {proposal.returnedBecause !== undefined && (
        <p dir="auto">{say(words.proposal.returnedBecause, { reason: proposal.returnedBecause })}</p>
      )}
      <p>{say(unfinished === undefined ? words.proposal.nextSign : words.proposal.nextWrite)}</p>
      <div class="actions">
        {unfinished !== undefined && (
          <Link href={`/proposals/${proposal.id}/form/${unfinished}`} class="button">
            {say(words.home.nextContinue)}
          </Link>
        )}
        <Link
          href={`/proposals/${proposal.id}/check`}
          class={unfinished === undefined ? 'button' : 'button button-second'}
        >
          {say(words.proposal.checkLink)}
        </Link>
      </div>
    </Notice>
  );
};

const nextOfDesk = (allowed: readonly string[], words: ReturnType<typeof useWords>['words']) =>
  allowed.includes('transmit') ? words.proposal.deskText : words.proposal.nextFocal;

/** The office waits for an answer: leads whoever may give it to the question, and tells everybody else whose it is. */
const AnswerFirst = ({ allowed }: { readonly allowed: readonly string[] }) => {
  const { words, say } = useWords();
  const mayAnswer = allowed.includes('answerClarification');
  return (
    <Notice tone={mayAnswer ? 'care' : 'plain'} title={say(words.proposal.nextTitle)}>
      <p>{say(mayAnswer ? words.proposal.questionNext : words.proposal.questionNextOthers)}</p>
      {mayAnswer && (
        <a href="#question" class="button">
          {say(words.proposal.questionGo)}
        </a>
      )}
    </Notice>
  );
};

/** The proposal lies at the eligibility desk: leads those who check there. */
const CheckFirst = ({ proposalId }: { readonly proposalId: string }) => {
  const { words, say } = useWords();
  return (
    <Notice tone="plain" title={say(words.proposal.nextTitle)}>
      <p>{say(words.proposal.nextCheck)}</p>
      <Link href={`/proposals/${proposalId}/eligibility`} class="button">
        {say(words.proposal.nextCheckOpen)}
      </Link>
    </Notice>
  );
};
