import { formSections, PAYERS, readSection } from '#shared/domain/proposal/form.ts';
import { budgetTotals } from '#shared/domain/proposal/rules/budget.ts';
import { budgetMatrix } from '#shared/domain/proposal/rules/budget-matrix.ts';
import type { SectionValue } from '../drafts/value.ts';
import { formatMoney } from '../format.ts';
import { Scrolling } from '../parts/scrolling.tsx';
import { useWords } from '../words.tsx';
import type { FormSetting } from './control.tsx';

/** What the budget comes to by heading and payer, exactly and by the server's own rule, as it is typed. */
export const BudgetTotals = ({ value, setting }: { readonly value: SectionValue; readonly setting: FormSetting }) => {
  const { language, words, say } = useWords();
  const lines = readSection(formSections.final.budget, value)?.rows ?? [];
  const { byPayer, total } = budgetTotals(lines, setting.currency);
  const headings = setting.headings.map((heading) => heading.value);
  const matrix = budgetMatrix(lines, headings, setting.currency);
  const nameOf = (heading: string | undefined): string =>
    setting.headings.find((each) => each.value === heading)?.label ?? say(words.finalForm.noHeading);
  return (
    <section class="card">
      <h2>{say(words.finalForm.totalsTitle)}</h2>
      <Scrolling label={say(words.finalForm.totalsTitle)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(words.form.fields.budget.heading)}</th>
              {PAYERS.map((payer) => (
                <th scope="col" class="number" key={payer}>
                  {say(words.form.answers[payer])}
                </th>
              ))}
              <th scope="col" class="number">
                {say(words.proposal.total)}
              </th>
            </tr>
          </thead>
          <tbody>
            {matrix.map((row) => (
              <tr key={row.heading ?? ''}>
                <th scope="row">
                  <bdi>{nameOf(row.heading)}</bdi>
                </th>
                {PAYERS.map((payer) => (
                  <td class="number" key={payer}>
                    {formatMoney(row.byPayer[payer], language)}
                  </td>
                ))}
                <td class="number">{formatMoney(row.total, language)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say(words.proposal.total)}</th>
              {PAYERS.map((payer) => (
                <td class="number" key={payer}>
                  {formatMoney(byPayer[payer], language)}
                </td>
              ))}
              <td class="number">
                <strong>{formatMoney(total, language)}</strong>
              </td>
            </tr>
          </tfoot>
        </table>
      </Scrolling>
    </section>
  );
};
