import type { Language } from '../../../domain/kernel/language.ts';
import { monthsBetween } from '../../../domain/kernel/months.ts';
import { writtenMonth, writtenShortMonth } from '../../written-values.ts';
import type { PrintPart } from '../print-document.ts';

type Task = {
  readonly task?: string | undefined;
  readonly fromMonth?: string | undefined;
  readonly toMonth?: string | undefined;
};

/** The tasks of a work plan as bars over its months; a task without both its months has no bar, and a plan of none has no chart. */
export const workPlanChart = (tasks: readonly Task[], language: Language): PrintPart | undefined => {
  const timed = tasks.flatMap(({ task = '', fromMonth, toMonth }) =>
    fromMonth === undefined || toMonth === undefined || toMonth < fromMonth ? [] : [{ task, fromMonth, toMonth }],
  );
  const first = timed.map(({ fromMonth }) => fromMonth).toSorted()[0];
  const last = timed
    .map(({ toMonth }) => toMonth)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return undefined;
  const months = monthsBetween(first, last);
  const bars = timed.map(({ task, fromMonth, toMonth }) => ({
    label: task,
    first: months.indexOf(fromMonth),
    last: months.includes(toMonth) ? months.indexOf(toMonth) : months.length - 1,
  }));
  return {
    kind: 'chart',
    period: `${writtenMonth(first, language)} – ${writtenMonth(last, language)}`,
    columns: months.map((month) => writtenShortMonth(month, language)),
    bars: bars.filter((bar) => bar.first >= 0),
  };
};
