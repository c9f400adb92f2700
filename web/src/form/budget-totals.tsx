import { formSections, readSection } from '#shared/domain/proposal/form.ts';
import { PAYERS } from '#shared/domain/proposal/form-outline.ts';
import { budgetTotals } from '#shared/domain/proposal/rules/budget.ts';
import { budgetMatrix } from '#shared/domain/proposal/rules/budget-matrix.ts';
import type { SectionValue } from '../drafts/value.ts';
import { formatAmount } from '../format.ts';
import { Scrolling } from '../parts/scrolling.tsx';
import { useWords } from '../words.tsx';
import type { FormSetting } from './control.tsx';

type BudgetTotalsProps = { readonly value: SectionValue; readonly setting: FormSetting };

/** What the budget comes to by heading, by activity and by payer, exactly and by the server's own rule, as it is typed. */
export const BudgetTotals = ({ value, setting }: BudgetTotalsProps) => {
  const { words, say } = useWords();
  const { finalForm } = words;
  const lines = readSection(formSections.final.budget, value)?.rows ?? [];
  const totals = budgetTotals(lines, setting.currency);
  const groupsBy = (by: 'heading' | 'activityKey', choices: FormSetting['headings'], none: string): readonly Group[] =>
    budgetMatrix(
      lines,
      by,
      choices.map((choice) => choice.value),
      setting.currency,
    ).map(({ group, ...sums }) => ({
      name: choices.find((choice) => choice.value === group)?.label ?? none,
      ...sums,
    }));
  const table = { total: totals.total, byPayer: totals.byPayer };
  return (
    <section class="card">
      <h2>
        {say(finalForm.totalsTitle)} <bdi class="quiet">{setting.currency}</bdi>
      </h2>
      <TotalsTable
        label={say(finalForm.totalsTitle)}
        title={say(words.form.fields.budget.heading)}
        groups={groupsBy('heading', setting.headings, say(finalForm.noHeading))}
        all={table}
      />
      {lines.some((line) => line.activityKey !== undefined) && (
        <>
          <h3>{say(finalForm.byActivity)}</h3>
          <TotalsTable
            label={say(finalForm.byActivity)}
            title={say(words.form.fields.budget.activityKey)}
            groups={groupsBy('activityKey', setting.activities, say(finalForm.noActivity))}
            all={table}
          />
        </>
      )}
    </section>
  );
};

type Sums = Pick<ReturnType<typeof budgetMatrix>[number], 'byPayer' | 'total'>;
type Group = Sums & { readonly name: string };

type TotalsTableProps = {
  readonly label: string;
  readonly title: string;
  readonly groups: readonly Group[];
  readonly all: Sums;
};

/** One group a line: what each payer pays, and under its name how much of the whole budget that is, drawn payer by payer. */
const TotalsTable = ({ label, title, groups, all }: TotalsTableProps) => {
  const { language, words, say } = useWords();
  // Who pays nothing of the whole budget has no column: on a small screen the total would be pushed out of sight by nothing.
  const payers = PAYERS.filter((payer) => payer === 'grant' || all.byPayer[payer].amountMinor > 0);
  return (
    <Scrolling label={label}>
      <table class="totals">
        <thead>
          <tr>
            <th scope="col">{title}</th>
            {payers.map((payer) => (
              <th scope="col" class="number" key={payer}>
                <span class={`share-key share-${payer}`} aria-hidden="true" /> {say(words.form.answers[payer])}
              </th>
            ))}
            <th scope="col" class="number">
              {say(words.proposal.total)}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((row) => (
            <tr key={row.name}>
              <th scope="row">
                <bdi>{row.name}</bdi>
                <span class="share" aria-hidden="true">
                  {payers.map((payer) => (
                    <span
                      key={payer}
                      class={`share-${payer}`}
                      style={{ inlineSize: `${percentOf(row.byPayer[payer].amountMinor, all.total.amountMinor)}%` }}
                    />
                  ))}
                </span>
              </th>
              {payers.map((payer) => (
                <td class="number" key={payer}>
                  {formatAmount(row.byPayer[payer], language)}
                </td>
              ))}
              <td class="number">{formatAmount(row.total, language)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(words.proposal.total)}</th>
            {payers.map((payer) => (
              <td class="number" key={payer}>
                {formatAmount(all.byPayer[payer], language)}
              </td>
            ))}
            <td class="number">
              <strong>{formatAmount(all.total, language)}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
    </Scrolling>
  );
};

/** For drawing only; amounts themselves are never divided. */
const percentOf = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
