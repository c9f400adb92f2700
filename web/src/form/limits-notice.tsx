import type { Breach } from '#shared/domain/proposal/rules/breach.ts';
import { leadToField } from '../parts/error-summary.tsx';
import { useWords } from '../words.tsx';
import type { FormSetting } from './control.tsx';
import { controlId, useFieldLabel } from './field-names.ts';
import { breachText } from './form-limits.ts';

type LimitsNoticeProps = {
  readonly section: string;
  readonly breaches: readonly Breach[];
  readonly setting: FormSetting;
};

/** Which limits of the call this section breaks as it is typed, each line leading to its field; how many they are is said aloud. */
export const LimitsNotice = ({ section, breaches, setting }: LimitsNoticeProps) => {
  const spoken = useWords();
  const { words, say } = spoken;
  const label = useFieldLabel(section);
  const isKept = breaches.length === 0;
  return (
    <div class={isKept ? undefined : 'notice notice-care'}>
      <p class={isKept ? 'quiet' : 'notice-title'} role="status">
        {isKept ? say(words.finalForm.limitsKept) : say(words.finalForm.limitsBroken, { count: breaches.length })}
      </p>
      {!isKept && (
        <ul>
          {breaches.map((breach) => (
            <li key={`${breach.kind} ${breach.field}`}>
              <a href={`#${controlId(breach.field)}`} onClick={(event) => leadToField(event, controlId(breach.field))}>
                {breachText(breach, setting, label, spoken)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
