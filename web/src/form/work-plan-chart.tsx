import { directionOf } from '#shared/domain/kernel/language.ts';
import { localeOf } from '#shared/words/message.ts';
import type { SectionValue } from '../drafts/value.ts';
import { formatMonth } from '../format.ts';
import { Scrolling } from '../parts/scrolling.tsx';
import { useWords } from '../words.tsx';
import type { FormSetting } from './control.tsx';
import { type Bar, workPlanBars } from './work-plan-bars.ts';

const MONTH = 54;
const LINE = 30;
const HEAD = 26;
const NAMES = 204;

/** The work plan drawn month by month (a Gantt chart), with the same as a table for who cannot see it. Runs from the right in Arabic. */
export const WorkPlanChart = ({ value, setting }: { readonly value: SectionValue; readonly setting: FormSetting }) => {
  const { language, words, say } = useWords();
  const { months, bars } = workPlanBars(value, setting.sections['activities'] ?? {}, setting.months);
  const [start, end] = [months[0], months.at(-1)];
  const isTurned = directionOf(language) === 'rtl';
  const width = NAMES + months.length * MONTH;
  /** Where a stretch of this width begins, from the side that reading begins at. */
  const across = (from: number, wide: number): number => (isTurned ? width - from - wide : from);
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
            <svg
              role="img"
              viewBox={`0 0 ${width} ${HEAD + bars.length * LINE}`}
              width={width}
              height={HEAD + bars.length * LINE}
              aria-label={say(words.finalForm.planDrawn, {
                count: bars.length,
                from: formatMonth(start, language),
                to: formatMonth(end, language),
              })}
            >
              {months.map((month, index) => (
                <g key={month}>
                  <rect
                    class={index % 2 === 0 ? 'plan-month' : 'plan-month plan-month-odd'}
                    x={across(NAMES + index * MONTH, MONTH)}
                    y={0}
                    width={MONTH}
                    height={HEAD + bars.length * LINE}
                  />
                  <text
                    class="plan-label"
                    x={across(NAMES + index * MONTH, MONTH) + MONTH / 2}
                    y={17}
                    text-anchor="middle"
                  >
                    {monthName(month, index)}
                  </text>
                </g>
              ))}
              {bars.map((bar, index) => {
                const wide = (bar.last - bar.first + 1) * MONTH - 6;
                return (
                  <g key={`${index} ${bar.label}`}>
                    <title>{`${bar.label} · ${timeOf(bar)}`}</title>
                    <text class="plan-label plan-name" x={isTurned ? width - 4 : 4} y={HEAD + index * LINE + 20}>
                      {bar.label.length > 26 ? `${bar.label.slice(0, 25)}…` : bar.label}
                    </text>
                    <rect
                      class={`plan-bar plan-${bar.kind}`}
                      x={across(NAMES + bar.first * MONTH + 3, wide)}
                      y={HEAD + index * LINE + 7}
                      width={wide}
                      height={LINE - 14}
                      rx={4}
                    />
                  </g>
                );
              })}
            </svg>
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
