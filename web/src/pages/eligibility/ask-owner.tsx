import { called, useClient } from '../../api.ts';
import { formatMoment } from '../../format.ts';
import { useOffice } from '../../office/office-words.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Moment } from '../../parts/moment.tsx';
import type { ProposalTools } from '../proposal/proposal-page.tsx';
import { ReasonDialog } from '../proposal/reason-dialog.tsx';

/** The one question that the owner can be asked, until when, and what came back. */
export const AskOwner = ({ proposal, reload, days }: ProposalTools & { readonly days: number }) => {
  const { language, words, office, say } = useOffice();
  const client = useClient();
  const { eligibility } = office;
  const asked = proposal.clarification;
  if (asked === undefined && !proposal.allowed.includes('askClarification')) return null;
  return (
    <section class="card">
      <h2>{say(eligibility.askedTitle)}</h2>
      {asked === undefined ? (
        <>
          <p>{say(eligibility.askHint, { days })}</p>
          <ReasonDialog
            action={say(eligibility.askButton)}
            keptAs={`ask:${proposal.id}`}
            label={say(eligibility.askLabel)}
            hint={say(eligibility.askHint, { days })}
            missing={say(eligibility.askMissing)}
            onSend={async (question) => {
              const sent = await called(
                client.askClarification({ params: { proposalId: proposal.id }, body: { question } }),
              );
              if (!sent.ok) return sent.failure;
              await reload();
              return undefined;
            }}
          />
        </>
      ) : (
        <>
          <blockquote dir="auto">{asked.question}</blockquote>
          <Facts facts={[[say(words.proposal.questionDue), <Moment at={asked.dueAt} />]]} />
          {asked.answer !== undefined && asked.answeredAt !== undefined && (
            <>
              <p class="quiet">
                {say(words.proposal.questionAnswered, {
                  moment: say(words.frame.istanbulTime, { moment: formatMoment(asked.answeredAt, language) }),
                })}
              </p>
              <blockquote dir="auto">{asked.answer}</blockquote>
            </>
          )}
          {asked.answer === undefined && proposal.status !== 'clarification' && (
            <p class="notice notice-care">{say(eligibility.unansweredInTime)}</p>
          )}
        </>
      )}
    </section>
  );
};
