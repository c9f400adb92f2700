import type { Breach } from '#shared/domain/proposal/rules/breach.ts';
import type { SectionValue } from '../drafts/value.ts';
import { useFetched } from '../fetched.ts';
import { useWords } from '../words.tsx';
import type { FormSetting } from './control.tsx';
import { useFieldLabel } from './field-names.ts';
import { breachSentence } from './form-limits.ts';
import { readablePart } from './readable-part.ts';
import { numberAt, rowsAt } from './section-value.ts';

/** The rules of the limits come once the form stands: a preliminary form has none. */
const limitRules = () => import('#shared/domain/proposal/rules/form-breaches.ts');

/** Which limits of the call each answer breaks as it is typed, by the path of its field, so that it is said beside the answer itself. */
export const useLimitNotes = (
  section: string,
  value: SectionValue,
  setting: FormSetting,
  isFinal: boolean,
): Readonly<Record<string, string>> => {
  const spoken = useWords();
  const label = useFieldLabel(section);
  const isLimited = isFinal && (section === 'budget' || section === 'activities');
  const { module: rules } = useFetched(limitRules, isLimited);
  if (rules === undefined || !isLimited) return {};
  const sections = { ...setting.sections, [section]: readablePart('final', section, value) };
  const notes: Record<string, string> = {};
  for (const breach of rules.formBreaches(sections, setting.limits, setting.ownerCountry)) {
    if (breach.section !== section || breach.field === 'rows' || isEarly(breach, value)) continue;
    const text = breachSentence(breach, setting, label, spoken);
    notes[breach.field] = [notes[breach.field], text].filter(Boolean).join(' ');
  }
  return notes;
};

/** Whether a limit only waits for an answer of a row that is still being begun. */
const isEarly = ({ kind, field }: Breach, value: SectionValue): boolean =>
  kind === 'neededByLimit' &&
  numberAt(rowsAt(value, 'rows')[Number(field.split('.')[1])] ?? {}, 'unitPriceMinor') === undefined;
