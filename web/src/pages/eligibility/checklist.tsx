import { useState } from 'preact/hooks';
import { ELIGIBILITY_CRITERIA, type EligibilityCriterion } from '#shared/domain/proposal/rules/eligibility.ts';
import { called, type Failure, useClient } from '../../api.ts';
import { failureText } from '../../failure-text.ts';
import { useOffice } from '../../office/office-words.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { LongTextField } from '../../parts/field.tsx';
import type { ProposalTools } from '../proposal/proposal-page.tsx';
import type { Finding, ShownCheck } from './finding.ts';
import { FindingRow, type PersonsFinding } from './finding-row.tsx';

type Answers = Partial<Record<EligibilityCriterion, PersonsFinding>>;

/** The eleven points, each with what the data says and a person's own finding. Nothing is ticked beforehand. */
export const Checklist = ({ proposal, reload, check }: ProposalTools & { readonly check: ShownCheck }) => {
  const spoken = useOffice();
  const { office, say } = spoken;
  const client = useClient();
  const [answers, setAnswers] = useState<Answers>({});
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [isBusy, setIsBusy] = useState(false);
  const mayRecord = proposal.allowed.includes('recordEligibility');
  const fails = Object.values(answers).includes('fail');
  const open = ELIGIBILITY_CRITERIA.filter((each) => answers[each] === undefined);
  const faults = [
    ...open.map((each) => ({
      fieldId: `finding-${each}`,
      text: say(office.eligibility.unanswered, { question: say(office.eligibility.questions[each]) }),
    })),
    ...(fails && reason.trim() === '' ? [{ fieldId: 'reason', text: say(office.eligibility.reasonHint) }] : []),
  ];
  const record = async (): Promise<void> => {
    setIsAsked(true);
    const checklist = complete(answers);
    if (checklist === undefined || faults.length > 0) return;
    setIsBusy(true);
    const answer = await called(
      client.recordEligibility({
        params: { proposalId: proposal.id },
        body: { checklist, ...(fails ? { reason: reason.trim() } : {}) },
      }),
    );
    setIsBusy(false);
    setFailure(answer.ok ? undefined : answer.failure);
    if (answer.ok) {
      setIsAsked(false);
      setAnswers({});
      await reload();
    }
  };
  const answer = (finding: Finding) => (value: PersonsFinding) => setAnswers({ ...answers, [finding.check]: value });
  return (
    <section class="stack">
      <ErrorSummary
        faults={isAsked ? faults : []}
        text={failure === undefined ? undefined : failureText(failure, spoken)}
      />
      <ol class="checklist">
        {check.findings.map((finding) => (
          <FindingRow
            key={finding.check}
            finding={finding}
            value={answers[finding.check]}
            onValue={mayRecord ? answer(finding) : undefined}
          />
        ))}
      </ol>
      {mayRecord && (
        <div class="card">
          {fails && (
            <LongTextField
              id="reason"
              label={say(office.eligibility.reason)}
              hint={say(office.eligibility.reasonHint)}
              value={reason}
              onValue={setReason}
              rows={4}
            />
          )}
          <p>{say(office.eligibility.recordText)}</p>
          <button type="button" class="button" disabled={isBusy} onClick={() => void record()}>
            {say(office.eligibility.record)}
          </button>
        </div>
      )}
    </section>
  );
};

/** All eleven answers, or undefined while one is missing. */
const complete = (answers: Answers): Record<EligibilityCriterion, PersonsFinding> | undefined => {
  const { E1, E2, E3, E4, E5, E6, E7, E8, E9, E10, E11 } = answers;
  if (!E1 || !E2 || !E3 || !E4 || !E5 || !E6 || !E7 || !E8 || !E9 || !E10 || !E11) return undefined;
  return { E1, E2, E3, E4, E5, E6, E7, E8, E9, E10, E11 };
};
