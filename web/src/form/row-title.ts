import { sentence } from '#shared/words/catalogue.ts';
import type { SectionValue } from '../drafts/value.ts';
import { formatMoney } from '../format.ts';
import { useWords } from '../words.tsx';
import type { FormSetting } from './control.tsx';
import { lineAmount } from './line-amount.ts';
import { textAt } from './section-value.ts';

/** The member that a row of each section is known by. */
const NAMED_BY: Readonly<Record<string, string>> = {
  activities: 'title',
  humanResources: 'role',
  workPlan: 'task',
  logframe: 'description',
  risks: 'risk',
};

/** What a folded row is called: a line of the budget by heading, justification and amount, others by the member that names them. */
export const useRowTitle = (section: string, setting: FormSetting): ((row: SectionValue) => string) => {
  const { language, words, say } = useWords();
  return (row) => {
    if (section === 'budget') {
      const heading = setting.headings.find(({ value }) => value === textAt(row, 'heading'))?.label ?? '';
      const amount = lineAmount(row, setting.currency);
      const money = amount === undefined ? '' : formatMoney(amount, language);
      return [heading, shortened(textAt(row, 'justification'), 60), money].filter(Boolean).join(' · ');
    }
    const level = sentence(words.form.answers, textAt(row, 'level'));
    const name = shortened(textAt(row, NAMED_BY[section] ?? 'title'), 80);
    const before = section === 'logframe' && level !== undefined ? say(level) : '';
    return [before, name].filter(Boolean).join(' · ');
  };
};

/** The beginning of a text, with a sign that it goes on; all of it stands in the row itself. */
const shortened = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;
