import type { CallFacts } from '../facts.ts';
import { type FinalForm, type FormSections, formSections, readSection } from '../form.ts';
import { inRow, isEmpty, type Missing, monthsOf, spanFaults } from './missing.ts';

type RowsOf<Section extends 'activities' | 'workPlan' | 'logframe' | 'budget'> = NonNullable<
  NonNullable<FinalForm[Section]>['rows']
>;

/** What is filled in on a final form but cannot stay so under this call. */
export const finalFaults = (sections: FormSections, call: CallFacts): readonly Missing[] => {
  const { activities, workPlan, logframe, budget } = formSections.final;
  const planned = readSection(activities, sections['activities'])?.rows ?? [];
  const keys = new Set(planned.map((row) => row.key));
  return [
    ...activityFaults(planned, call),
    ...workPlanFaults(readSection(workPlan, sections['workPlan'])?.rows ?? [], keys, call),
    ...logframeFaults(readSection(logframe, sections['logframe'])?.rows ?? []),
    ...budgetFaults(readSection(budget, sections['budget'])?.rows ?? [], keys, call),
  ];
};

type ActivityRow = RowsOf<'activities'>[number];

const activityFaults = (rows: RowsOf<'activities'>, call: CallFacts): readonly Missing[] => {
  const tooMany = rows.length > (call.activitiesMaximum ?? rows.length);
  return [
    ...(tooMany ? [{ section: 'activities', field: 'rows', reason: 'tooMany' } as const] : []),
    ...rows.flatMap((row, index) => {
      const at = inRow('activities', index);
      const isFirst = rows.findIndex((other) => other.key === row.key) === index;
      const span = spanFaults({ from: row.startDate, to: row.endDate }, call.implementation);
      return [
        ...(isFirst ? [] : [at('key', 'notUnique')]),
        ...oneActivity(row, call).map(({ field, reason }) => at(field, reason)),
        ...span.map(({ end, reason }) => at(end === 'from' ? 'startDate' : 'endDate', reason)),
      ];
    }),
  ];
};

const oneActivity = (row: ActivityRow, call: CallFacts): readonly Pick<Missing, 'field' | 'reason'>[] => {
  const faults: Pick<Missing, 'field' | 'reason'>[] = [];
  if (row.kind && !call.activityKinds.includes(row.kind)) faults.push({ field: 'kind', reason: 'notOfThisCall' });
  if (row.mode === 'inPerson')
    for (const field of ['place', 'hostCountry'] as const)
      if (isEmpty(row[field])) faults.push({ field, reason: 'missing' });
  if (row.participants?.some((group) => !group.number)) faults.push({ field: 'participants', reason: 'missing' });
  return faults;
};

const workPlanFaults = (rows: RowsOf<'workPlan'>, keys: ReadonlySet<string>, call: CallFacts): readonly Missing[] =>
  rows.flatMap((row, index) => {
    const at = inRow('workPlan', index);
    const span = spanFaults({ from: row.fromMonth, to: row.toMonth }, monthsOf(call.implementation));
    return [
      ...(row.activityKey !== undefined && !keys.has(row.activityKey) ? [at('activityKey', 'unknownActivity')] : []),
      ...span.map(({ end, reason }) => at(`${end}Month`, reason)),
    ];
  });

/** From the aim over outcomes to outputs, and what is reached must be measured; an activity is described alone. */
const logframeFaults = (rows: RowsOf<'logframe'>): readonly Missing[] => {
  const lacking = (['aim', 'outcome', 'output'] as const).filter((each) => !rows.some(({ level }) => level === each));
  return [
    ...(rows.length === 0
      ? []
      : lacking.map((level): Missing => ({ section: 'logframe', field: 'rows', reason: LACKING[level] }))),
    ...rows.flatMap((row, index) =>
      row.level === 'activity'
        ? []
        : (['baseline', 'target'] as const)
            .filter((field) => isEmpty(row[field]))
            .map((field) => inRow('logframe', index)(field, 'missing')),
    ),
  ];
};

const LACKING = { aim: 'noAim', outcome: 'noOutcome', output: 'noOutput' } as const;

const budgetFaults = (rows: RowsOf<'budget'>, keys: ReadonlySet<string>, call: CallFacts): readonly Missing[] =>
  rows.flatMap((row, index) => {
    const at = inRow('budget', index);
    return [
      ...(row.heading && !call.headings.some(({ id }) => id === row.heading) ? [at('heading', 'notOfThisCall')] : []),
      ...(row.activityKey !== undefined && !keys.has(row.activityKey) ? [at('activityKey', 'unknownActivity')] : []),
      ...(row.quantity === 0 ? [at('quantity', 'missing')] : []),
    ];
  });
