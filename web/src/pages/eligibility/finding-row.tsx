import { REASON_AGAINST_DATA_MAXIMUM } from '#shared/domain/proposal/rules/eligibility.ts';
import { useOffice } from '../../office/office-words.tsx';
import { LongTextField } from '../../parts/field.tsx';
import { fieldOf, type PersonsFinding } from './answers.ts';
import type { Finding } from './finding.ts';
import { findingTexts } from './finding-text.ts';

/** What a person says to one point, and what is wrong with it. */
type Persons = {
  readonly value: PersonsFinding | undefined;
  readonly error: string | undefined;
  readonly onValue: (value: PersonsFinding) => void;
  /** Why it is met, where that is said against the data. */
  readonly against:
    | { readonly reason: string; readonly error: string | undefined; readonly onReason: (reason: string) => void }
    | undefined;
};

type FindingRowProps = {
  readonly finding: Finding;
  /** Undefined for those who only read. */
  readonly persons: Persons | undefined;
};

const TONES = { met: 'tag-good', notMet: 'tag-bad', person: 'tag-care' } as const;

/** One point of the check: the question, what the data says to it, and what a person finds. */
export const FindingRow = ({ finding, persons }: FindingRowProps) => {
  const spoken = useOffice();
  const { office, say } = spoken;
  const { eligibility } = office;
  const { check, verdict } = finding;
  return (
    <li class="card">
      <fieldset id={fieldOf.finding(check)} tabIndex={-1} class="finding">
        <legend>
          <bdi>{check}</bdi> {say(eligibility.questions[check])}
        </legend>
        <p>
          <span class={`tag ${TONES[verdict]}`}>{say(eligibility.verdicts[verdict])}</span>
        </p>
        {findingTexts(finding, spoken).map((text) => (
          <p class="quiet" key={text}>
            {text}
          </p>
        ))}
        {persons !== undefined && <PersonsAnswer {...finding} {...persons} />}
      </fieldset>
    </li>
  );
};

const PersonsAnswer = ({ check, value, error, onValue, against }: Pick<Finding, 'check'> & Persons) => {
  const { office, say } = useOffice();
  const { eligibility } = office;
  const choices = [
    ['pass', eligibility.pass],
    ['fail', eligibility.fail],
  ] as const;
  return (
    <>
      {error !== undefined && <p class="field-error">{error}</p>}
      <div class="actions">
        <span class="unseen">{say(eligibility.yourFinding)}</span>
        {choices.map(([choice, label]) => (
          <label class="check" key={choice}>
            <input
              type="radio"
              name={fieldOf.finding(check)}
              value={choice}
              checked={value === choice}
              onChange={() => onValue(choice)}
            />
            <span>{say(label)}</span>
          </label>
        ))}
      </div>
      {against !== undefined && (
        <LongTextField
          id={fieldOf.against(check)}
          label={say(eligibility.againstReason)}
          hint={say(eligibility.againstHint)}
          error={against.error}
          value={against.reason}
          onValue={against.onReason}
          maxLength={REASON_AGAINST_DATA_MAXIMUM}
          rows={3}
        />
      )}
    </>
  );
};
