import { useState } from 'preact/hooks';
import type { EligibilityCriterion } from '#shared/domain/proposal/rules/eligibility.ts';
import { called, type Failure, useClient } from '../../api.ts';
import { failureText } from '../../failure-text.ts';
import { useOffice } from '../../office/office-words.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { LongTextField } from '../../parts/field.tsx';
import type { ProposalTools } from '../proposal/proposal-page.tsx';
import { againstData, bodyOf, fails, faultsOf, fieldOf, NO_ANSWERS, refusedPoints } from './answers.ts';
import type { ShownCheck } from './finding.ts';
import { FindingRow } from './finding-row.tsx';

type ChecklistProps = ProposalTools & {
  readonly check: ShownCheck;
  /** Asks anew what the data says. */
  readonly reloadCheck: () => Promise<void>;
};

/** The eleven points, each with what the data says and a person's own finding. Nothing is ticked beforehand. */
export const Checklist = ({ proposal, reload, check, reloadCheck }: ChecklistProps) => {
  const spoken = useOffice();
  const { office, say } = spoken;
  const client = useClient();
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const [isAsked, setIsAsked] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [isBusy, setIsBusy] = useState(false);
  const mayRecord = proposal.allowed.includes('recordEligibility');
  const against = againstData(answers, check.findings, refusedPoints(failure));
  const faults = faultsOf(answers, against, spoken);
  const errorOf = (fieldId: string) => (isAsked ? faults.find((each) => each.fieldId === fieldId)?.text : undefined);
  const record = async (): Promise<void> => {
    setIsAsked(true);
    const body = bodyOf(answers, against);
    if (body === undefined || faults.length > 0) return;
    setIsBusy(true);
    const answer = await called(client.recordEligibility({ params: { proposalId: proposal.id }, body }));
    setIsBusy(false);
    setFailure(answer.ok ? undefined : answer.failure);
    if (answer.ok) {
      setIsAsked(false);
      setAnswers(NO_ANSWERS);
      await reload();
    } else if (refusedPoints(answer.failure).length > 0) await reloadCheck();
  };
  const rowOf = (point: EligibilityCriterion) => ({
    value: answers.findings[point],
    error: errorOf(fieldOf.finding(point)),
    onValue: (value: 'pass' | 'fail') => setAnswers({ ...answers, findings: { ...answers.findings, [point]: value } }),
    against: against.includes(point)
      ? {
          reason: answers.against[point] ?? '',
          error: errorOf(fieldOf.against(point)),
          onReason: (reason: string) => setAnswers({ ...answers, against: { ...answers.against, [point]: reason } }),
        }
      : undefined,
  });
  return (
    <section class="stack">
      <ErrorSummary
        faults={isAsked ? faults : []}
        text={failure === undefined ? undefined : failureText(failure, spoken)}
      />
      <ol class="checklist">
        {check.findings.map((finding) => (
          <FindingRow key={finding.check} finding={finding} persons={mayRecord ? rowOf(finding.check) : undefined} />
        ))}
      </ol>
      {mayRecord && (
        <div class="card">
          {fails(answers) && (
            <LongTextField
              id={fieldOf.reason}
              label={say(office.eligibility.reason)}
              hint={say(office.eligibility.reasonHint)}
              error={errorOf(fieldOf.reason)}
              value={answers.reason}
              onValue={(reason) => setAnswers({ ...answers, reason })}
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
