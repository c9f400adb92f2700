import { called, useClient } from '../../api.ts';
import { formatMoment } from '../../format.ts';
import { useWords } from '../../words.tsx';
import type { ProposalTools } from './proposal-page.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

/** What the office has asked about the form, and the answer. */
export const Clarification = ({ proposal, reload }: ProposalTools) => {
  const { language, words, say } = useWords();
  const client = useClient();
  const asked = proposal.clarification;
  if (asked === undefined) return null;
  return (
    <section class="card">
      <h2>{say(words.proposal.questionTitle)}</h2>
      <blockquote dir="auto">{asked.question}</blockquote>
      {asked.answer !== undefined && <p dir="auto">{asked.answer}</p>}
      {proposal.allowed.includes('answerClarification') && (
        <>
          <p>{say(words.proposal.questionDue, { moment: formatMoment(asked.dueAt, language) })}</p>
          <ReasonDialog
            action={say(words.proposal.questionSend)}
            label={say(words.proposal.questionAnswer)}
            onSend={async (answer) => {
              const sent = await called(
                client.answerClarification({ params: { proposalId: proposal.id }, body: { answer } }),
              );
              if (!sent.ok) return sent.failure;
              await reload();
              return undefined;
            }}
          />
        </>
      )}
    </section>
  );
};
