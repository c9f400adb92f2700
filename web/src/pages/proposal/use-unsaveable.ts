import type { Currency } from '#shared/domain/kernel/currency.ts';
import { money } from '#shared/domain/kernel/money.ts';
import type { Stage } from '#shared/domain/proposal/state.ts';
import type { SectionValue } from '../../drafts/value.ts';
import { useFieldLabel } from '../../form/field-names.ts';
import { sectionFaults } from '../../form/section-faults.ts';
import { formatMoney, formatNumber } from '../../format.ts';
import { useWords } from '../../words.tsx';

/** What of a section cannot be saved as it is, in the reader's words and numbers, by the path of the field. */
export const useUnsaveable = (
  stage: Stage,
  section: string,
  value: SectionValue,
  currency: Currency,
): Readonly<Record<string, string>> => {
  const { language, words, say } = useWords();
  const largest = (field: string, maximum: number): string =>
    field.endsWith('Minor') ? formatMoney(money(maximum, currency), language) : formatNumber(maximum, language);
  return sectionFaults(stage, section, value, useFieldLabel(section), { words, say, largest });
};
