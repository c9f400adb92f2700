import { useOffice } from '../../office/office-words.tsx';
import type { Finding } from './finding.ts';
import { findingTexts } from './finding-text.ts';

export type PersonsFinding = 'pass' | 'fail';

type FindingRowProps = {
  readonly finding: Finding;
  readonly value: PersonsFinding | undefined;
  /** Left out for those who only read. */
  readonly onValue: ((value: PersonsFinding) => void) | undefined;
};

const TONES = { met: 'tag-good', notMet: 'tag-bad', person: 'tag-care' } as const;

/** One point of the check: the question, what the data says to it, and the two answers a person can give. */
export const FindingRow = ({ finding, value, onValue }: FindingRowProps) => {
  const spoken = useOffice();
  const { office, say } = spoken;
  const { eligibility } = office;
  const { check, verdict } = finding;
  const choices = [
    ['pass', eligibility.pass],
    ['fail', eligibility.fail],
  ] as const;
  return (
    <li class="card">
      <fieldset id={`finding-${check}`} tabIndex={-1} class="finding">
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
        {onValue !== undefined && (
          <div class="actions">
            <span class="unseen">{say(eligibility.yourFinding)}</span>
            {choices.map(([choice, label]) => (
              <label class="check" key={choice}>
                <input
                  type="radio"
                  name={`finding-${check}`}
                  value={choice}
                  checked={value === choice}
                  onChange={() => onValue(choice)}
                />
                <span>{say(label)}</span>
              </label>
            ))}
          </div>
        )}
      </fieldset>
    </li>
  );
};
