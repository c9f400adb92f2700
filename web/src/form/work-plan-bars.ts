import type { SectionValue } from '../drafts/value.ts';
import { rowsAt, textAt } from './section-value.ts';

/** One bar of the plan: from the beginning of a month to the end of another, both counted from 0 within the months shown. */
export type Bar = {
  readonly label: string;
  readonly kind: 'task' | 'activity';
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly last: number;
};

const isMonth = (text: string): boolean => /^\d{4}-\d{2}$/.test(text);

/**
 * The plan as bars: the activities by their dates, each followed by the tasks that belong to it, then the other tasks. What has not both its
 * ends, or ends before it starts, is left out. Months that no project of the call may use are added where the plan reaches beyond.
 */
export const workPlanBars = (
  plan: SectionValue,
  activities: SectionValue,
  callMonths: readonly string[],
): { readonly months: readonly string[]; readonly bars: readonly Bar[] } => {
  const tasks = rowsAt(plan, 'rows').map((row) => ({
    label: textAt(row, 'task'),
    kind: 'task' as const,
    of: textAt(row, 'activityKey'),
    from: textAt(row, 'fromMonth'),
    to: textAt(row, 'toMonth'),
  }));
  const held = rowsAt(activities, 'rows').map((row) => ({
    label: textAt(row, 'title') || textAt(row, 'key'),
    kind: 'activity' as const,
    key: textAt(row, 'key'),
    from: textAt(row, 'startDate').slice(0, 7),
    to: (textAt(row, 'endDate') || textAt(row, 'startDate')).slice(0, 7),
  }));
  const keys = held.map(({ key }) => key);
  const inOrder = [
    ...held.flatMap((activity) => [activity, ...tasks.filter(({ of }) => of === activity.key)]),
    ...tasks.filter(({ of }) => !keys.includes(of)),
  ].filter(({ from, to }) => isMonth(from) && isMonth(to) && from <= to);
  const months = [...new Set([...callMonths, ...inOrder.flatMap(({ from, to }) => [from, to])])].sort();
  return {
    months,
    bars: inOrder.map(({ label, kind, from, to }) => ({
      ...{ label, kind, from, to },
      ...{ first: months.indexOf(from), last: months.indexOf(to) },
    })),
  };
};
