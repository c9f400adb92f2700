import { Link } from 'wouter';
import { called, useClient } from '../../api.ts';
import { formatMoment } from '../../format.ts';
import { Facts } from '../../parts/facts.tsx';
import { Moment } from '../../parts/moment.tsx';
import { useWords } from '../../words.tsx';
import type { ProposalTools } from './proposal-page.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

/** What the office has asked about the form, until when it is to be answered, and what came of it. */
export const Clarification = ({ proposal, reload }: ProposalTools) => {
  const { language, words, say } = useWords();
  const client = useClient();
  const asked = proposal.clarification;
  if (asked === undefined) return null;
  const isOpen = proposal.status === 'clarification';
  const { answer, answeredAt } = asked;
  return (
    <section class="card" id="question" tabIndex={-1}>
      <h2>{say(words.proposal.questionTitle)}</h2>
      <blockquote dir="auto">{asked.question}</blockquote>
      {isOpen && <Facts facts={[[say(words.proposal.questionDue), <Moment at={asked.dueAt} />]]} />}
      {answer !== undefined && answeredAt !== undefined && (
        <>
          <p class="quiet">
            {say(words.proposal.questionAnswered, {
              moment: say(words.frame.istanbulTime, { moment: formatMoment(answeredAt, language) }),
            })}
          </p>
          <blockquote dir="auto">{answer}</blockquote>
        </>
      )}
      {answer === undefined && !isOpen && <p class="quiet">{say(words.proposal.questionEnded)}</p>}
      {proposal.allowed.includes('answerClarification') && (
        <div class="actions">
          <ReasonDialog
            action={say(words.proposal.questionSend)}
            keptAs={`clarification:${proposal.id}`}
            label={say(words.proposal.questionAnswer)}
            hint={say(words.proposal.questionHint)}
            asked={asked.question}
            missing={say(words.proposal.questionMissing)}
            onSend={async (answer) => {
              const sent = await called(
                client.answerClarification({ params: { proposalId: proposal.id }, body: { answer } }),
              );
              if (!sent.ok) return sent.failure;
              await reload();
              return undefined;
            }}
          />
          <Link href={`/proposals/${proposal.id}/documents`}>{say(words.proposal.documentsManage)}</Link>
        </div>
      )}
    </section>
  );
};
