import { useState } from 'preact/hooks';
import { TEXT_LIMITS } from '#shared/domain/kernel/text-limits.ts';
import type { EligibilityCriterion } from '#shared/domain/proposal/rules/eligibility.ts';
import { called, type Failure, useClient } from '../../api.ts';
import { failureText } from '../../failure-text.ts';
import { useOffice } from '../../office/office-words.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { LongTextField } from '../../parts/field.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { TypedNotice } from '../../parts/typed-notice.tsx';
import { useTyped } from '../../session/use-typed.ts';
import type { ProposalTools } from '../proposal/proposal-page.tsx';
import {
  type Answers,
  againstData,
  asAnswers,
  bodyOf,
  fails,
  faultsOf,
  fieldOf,
  NO_ANSWERS,
  refusedPoints,
} from './answers.ts';
import type { ShownCheck } from './finding.ts';
import { FindingRow } from './finding-row.tsx';

type ChecklistProps = ProposalTools & {
  readonly check: ShownCheck;
  /** Asks anew what the data says. */
  readonly reloadCheck: () => Promise<void>;
};

/** The answers as they stood when the check was last to be recorded, and how often that has been tried. */
type Asked = { readonly answers: Answers; readonly against: readonly EligibilityCriterion[]; readonly count: number };

/** The eleven points, each with what the data says and a person's own finding. Nothing is ticked beforehand. */
export const Checklist = ({ proposal, reload, check, reloadCheck }: ChecklistProps) => {
  const spoken = useOffice();
  const { office, say } = spoken;
  const client = useClient();
  const typed = useTyped(`eligibility:${proposal.id}`, NO_ANSWERS, asAnswers);
  const { value: answers, put: setAnswers } = typed;
  const [asked, setAsked] = useState<Asked>();
  const [failure, setFailure] = useState<Failure>();
  const mayRecord = proposal.allowed.includes('recordEligibility');
  const against = againstData(answers, check.findings, refusedPoints(failure));
  // What was at fault when the check was to be recorded stays said until it is tried again, whatever is typed meanwhile.
  const faults = asked === undefined ? [] : faultsOf(asked.answers, asked.against, spoken);
  const errorOf = (fieldId: string) => faults.find((each) => each.fieldId === fieldId)?.text;
  const tryWith = (points: Asked['against']): void =>
    setAsked((before) => ({ answers, against: points, count: (before?.count ?? 0) + 1 }));
  const record = async (): Promise<void> => {
    tryWith(against);
    const body = bodyOf(answers, against);
    if (body === undefined || faultsOf(answers, against, spoken).length > 0) return;
    const answer = await called(client.recordEligibility({ params: { proposalId: proposal.id }, body }));
    setFailure(answer.ok ? undefined : answer.failure);
    if (answer.ok) {
      setAsked(undefined);
      typed.forget();
      await reload();
      return;
    }
    const refused = refusedPoints(answer.failure);
    tryWith(againstData(answers, check.findings, refused));
    if (refused.length > 0) await reloadCheck();
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
        key={asked?.count}
        faults={faults}
        text={failure === undefined ? undefined : failureText(failure, spoken)}
      />
      {mayRecord && <TypedNotice typed={typed} />}
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
              maxLength={TEXT_LIMITS.answer}
              rows={4}
            />
          )}
          <p>{say(office.eligibility.recordText)}</p>
          <SendButton onSend={record}>{say(office.eligibility.record)}</SendButton>
        </div>
      )}
    </section>
  );
};
