import { localeOf } from '#shared/words/message.ts';
import type { SectionValue } from '../drafts/value.ts';
import { formatMonth } from '../format.ts';
import { Scrolling } from '../parts/scrolling.tsx';
import { useWords } from '../words.tsx';
import type { FormSetting } from './control.tsx';
import { type Bar, workPlanBars } from './work-plan-bars.ts';

/**
 * The work plan drawn month by month (a Gantt chart), with the same as a table for who cannot see it. The names stay in sight while the months are
 * moved past on a small screen; in Arabic all of it runs from the right.
 */
export const WorkPlanChart = ({ value, setting }: { readonly value: SectionValue; readonly setting: FormSetting }) => {
  const { language, words, say } = useWords();
  const { months, bars } = workPlanBars(value, setting.sections['activities'] ?? {}, setting.months);
  const [start, end] = [months[0], months.at(-1)];
  /** The year stands with the first month and with each January. */
  const monthName = (month: string, index: number): string => {
    const withYear = index === 0 || month.endsWith('-01') ? ({ year: '2-digit' } as const) : {};
    const format = new Intl.DateTimeFormat(localeOf(language), { month: 'short', timeZone: 'UTC', ...withYear });
    return format.format(new Date(`${month}-01T00:00:00Z`));
  };
  const timeOf = ({ from, to }: Bar): string =>
    from === to
      ? formatMonth(from, language)
      : say(words.frame.dayRange, { from: formatMonth(from, language), to: formatMonth(to, language) });
  return (
    <section class="card">
      <h2>{say(words.finalForm.planTitle)}</h2>
      {bars.length === 0 || start === undefined || end === undefined ? (
        <p class="quiet">{say(words.finalForm.planEmpty)}</p>
      ) : (
        <>
          <Scrolling label={say(words.finalForm.planTitle)}>
            <div
              class="plan"
              role="img"
              style={{ '--months': months.length }}
              aria-label={say(words.finalForm.planDrawn, {
                count: bars.length,
                from: formatMonth(start, language),
                to: formatMonth(end, language),
              })}
            >
              <span class="plan-name" />
              {months.map((month, index) => (
                <span class="plan-month" style={columnsFrom(index, index, 1, bars.length + 1)} key={month}>
                  {monthName(month, index)}
                </span>
              ))}
              {bars.map((bar, index) => [
                <span class="plan-name" style={{ gridRow: index + 2 }} key={`name ${index}`}>
                  <span dir="auto">{bar.label}</span>
                </span>,
                <span
                  class={`plan-bar plan-${bar.kind}`}
                  style={columnsFrom(bar.first, bar.last, index + 2, 1)}
                  title={`${bar.label} · ${timeOf(bar)}`}
                  key={`bar ${index}`}
                />,
              ])}
            </div>
          </Scrolling>
          <details>
            <summary>{say(words.finalForm.planTable)}</summary>
            <Scrolling label={say(words.finalForm.planTable)}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{say(words.finalForm.planTask)}</th>
                    <th scope="col">{say(words.finalForm.planTime)}</th>
                  </tr>
                </thead>
                <tbody>
                  {bars.map((bar, index) => (
                    <tr key={`${index} ${bar.label}`}>
                      <th scope="row">
                        <bdi>{bar.label}</bdi>
                        {bar.kind === 'activity' && <span class="quiet"> · {say(words.finalForm.planActivity)}</span>}
                      </th>
                      <td>{timeOf(bar)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scrolling>
          </details>
        </>
      )}
    </section>
  );
};

/** A place in the drawing's grid: the names have the first column, the months' names the first row. */
const columnsFrom = (first: number, last: number, row: number, rows: number) => ({
  gridColumn: `${first + 2} / ${last + 3}`,
  gridRow: `${row} / span ${rows}`,
});
