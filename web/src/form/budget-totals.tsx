import { formSections, PAYERS, readSection } from '#shared/domain/proposal/form.ts';
import { budgetTotals } from '#shared/domain/proposal/rules/budget.ts';
import type { SectionValue } from '../drafts/autosave.ts';
import { formatMoney } from '../format.ts';
import { useWords } from '../words.tsx';
import type { FormSetting } from './control.tsx';

/** What the budget comes to by payer and in all, exactly and by the server's own rule, as it is typed. */
export const BudgetTotals = ({ value, setting }: { readonly value: SectionValue; readonly setting: FormSetting }) => {
  const { language, words, say } = useWords();
  const lines = readSection(formSections.final.budget, value)?.rows ?? [];
  const { byPayer, total } = budgetTotals(lines, setting.currency);
  return (
    <section class="card" aria-live="polite">
      <h2>{say(words.proposal.total)}</h2>
      <table>
        <tbody>
          {PAYERS.map((payer) => (
            <tr key={payer}>
              <th scope="row">{say(words.form.answers[payer])}</th>
              <td class="number">{formatMoney(byPayer[payer], language)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say(words.proposal.total)}</th>
            <td class="number">
              <strong>{formatMoney(total, language)}</strong>
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
};
