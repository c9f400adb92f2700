import type { Breach } from '#shared/domain/proposal/rules/breach.ts';
import { leadToField } from '../parts/error-summary.tsx';
import { Notice } from '../parts/notice.tsx';
import { useWords } from '../words.tsx';
import type { FormSetting } from './control.tsx';
import { controlId, useFieldLabel } from './field-names.ts';
import { breachText } from './form-limits.ts';

type LimitsNoticeProps = {
  readonly section: string;
  readonly breaches: readonly Breach[];
  readonly setting: FormSetting;
};

/** Which limits of the call this section breaks as it is typed, each line leading to its field. */
export const LimitsNotice = ({ section, breaches, setting }: LimitsNoticeProps) => {
  const spoken = useWords();
  const { words, say } = spoken;
  const label = useFieldLabel(section);
  if (breaches.length === 0)
    return (
      <p class="quiet" role="status">
        {say(words.finalForm.limitsKept)}
      </p>
    );
  return (
    <Notice tone="care" title={say(words.finalForm.limitsBroken, { count: breaches.length })}>
      <ul>
        {breaches.map((breach) => (
          <li key={`${breach.kind} ${breach.field}`}>
            <a href={`#${controlId(breach.field)}`} onClick={(event) => leadToField(event, controlId(breach.field))}>
              {breachText(breach, setting, label, spoken)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
};
