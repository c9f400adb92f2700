import type { Currency } from '../../../domain/kernel/currency.ts';
import type { Language } from '../../../domain/kernel/language.ts';
import { money } from '../../../domain/kernel/money.ts';
import { formSections, readSection } from '../../../domain/proposal/form.ts';
import { budgetTotals } from '../../../domain/proposal/rules/budget.ts';
import type { Stage } from '../../../domain/proposal/state.ts';
import { writtenAmount, writtenDay, writtenMonth, writtenNumber } from '../../written-values.ts';
import type { PrintPart } from '../print-document.ts';
import { isolated } from '../printable-text.ts';
import { called, type Speech } from './frame.ts';
import { workPlanChart } from './work-plan-chart.ts';

/** What a section's values are called in this call. */
type CallNames = {
  readonly themes: ReadonlyMap<string, string>;
  readonly projectTypes: ReadonlyMap<string, string>;
  readonly budgetHeadings: ReadonlyMap<string, string>;
  readonly currency: Currency;
};

type Layout = (value: unknown, names: CallNames, speech: Speech) => PrintPart | readonly PrintPart[] | undefined;

const { preliminary, final } = formSections;

/** The parts of one section of the form; undefined when nothing is filled in. */
export const sectionParts = (
  stage: Stage,
  name: string,
  value: unknown,
  names: CallNames,
  speech: Speech,
): readonly PrintPart[] | undefined => {
  const layouts: Readonly<Record<string, Layout>> = LAYOUTS[stage];
  const part = layouts[name]?.(value, names, speech);
  return part === undefined ? undefined : [part].flat();
};

const textLayout: Layout = (value) => {
  const text = readSection(preliminary.summary, value)?.text ?? '';
  return text.trim() === '' ? undefined : { kind: 'text', text };
};

const general: Layout = (value, { themes, projectTypes }, { words, speak }) => {
  const said = readSection(preliminary.general, value);
  if (said === undefined) return undefined;
  const { fields } = words.form;
  const { themeId = '', projectTypeId = '' } = said;
  return {
    kind: 'facts',
    facts: [
      [speak(fields.general.title), said.title ?? ''],
      [speak(fields.general.themeId), themes.get(themeId) ?? themeId],
      ...(projectTypes.size === 0
        ? []
        : [[speak(fields.general.projectTypeId), projectTypes.get(projectTypeId) ?? projectTypeId] as const]),
      ...(
        [
          'contactName',
          'contactPosition',
          'contactEmail',
          'contactPhone',
          'responsibleAuthorityName',
          'responsibleAuthorityPosition',
        ] as const
      ).map((name) => [speak(fields.general[name]), said[name] ?? ''] as const),
    ],
  };
};

/** A table of rows; undefined without any. Each column says what it is called, how wide it is and what of a row stands in it. */
const tableOf = <Row>(
  rows: readonly Row[] | undefined,
  columns: readonly (readonly [title: string, width: number, cell: (row: Row) => string])[],
): PrintPart | undefined =>
  rows === undefined || rows.length === 0
    ? undefined
    : {
        kind: 'table',
        columns: columns.map(([title, width]) => ({ title, width })),
        rows: rows.map((row) => columns.map(([, , cell]) => cell(row))),
      };

const answer = (speech: Speech, name: string | undefined): string =>
  name === undefined ? '' : called(speech, speech.words.form.answers, name);

const monthOf = (month: string | undefined, language: Language): string =>
  month === undefined || month === '' ? '' : writtenMonth(month, language);

const dayOf = (day: string | undefined, language: Language): string =>
  day === undefined || day === '' ? '' : writtenDay(day, language);

/** Several things in one cell, each in its own direction. */
const lines = (...texts: readonly (string | undefined)[]): string =>
  texts.flatMap((text) => (text === undefined || text === '' ? [] : [isolated(text)])).join(' · ');

const intendedActivities: Layout = (value, _, speech) => {
  const { language, words, speak } = speech;
  const { activities } = words.form.fields;
  return tableOf(readSection(preliminary.activities, value)?.rows, [
    [speak(activities.title), 4, (row) => row.title ?? ''],
    [speak(activities.kind), 3, (row) => lines(answer(speech, row.kind), answer(speech, row.mode))],
    [speak(activities.place), 2, (row) => row.place ?? ''],
    [speak(activities.fromMonth), 2, (row) => monthOf(row.fromMonth, language)],
    [speak(activities.toMonth), 2, (row) => monthOf(row.toMonth, language)],
  ]);
};

const plannedActivities: Layout = (value, _, speech) => {
  const { language, words, speak } = speech;
  const { activities } = words.form.fields;
  const country = (code: string): string => called(speech, words.countries, code);
  return tableOf(readSection(final.activities, value)?.rows, [
    [speak(activities.key), 2, (row) => row.key],
    [speak(activities.title), 4, (row) => row.title ?? ''],
    [speak(activities.kind), 3, (row) => lines(answer(speech, row.kind), answer(speech, row.mode))],
    [speak(activities.place), 3, (row) => lines(row.place, row.hostCountry && country(row.hostCountry))],
    [speak(activities.startDate), 2.4, (row) => dayOf(row.startDate, language)],
    [speak(activities.endDate), 2.4, (row) => dayOf(row.endDate, language)],
    [
      speak(activities.participants),
      3,
      (row) =>
        lines(...(row.participants ?? []).map((each) => `${country(each.country)} ${numberOf(each.number, language)}`)),
    ],
  ]);
};

const numberOf = (number: number | undefined, language: Language): string =>
  number === undefined ? '' : writtenNumber(number, language);

const people: Layout = (value, _, { language, words, speak }) => {
  const { humanResources } = words.form.fields;
  return tableOf(readSection(final.humanResources, value)?.rows, [
    [speak(humanResources.role), 3, (row) => row.role ?? ''],
    [speak(humanResources.name), 3, (row) => row.name ?? ''],
    [speak(humanResources.institution), 3, (row) => row.institution ?? ''],
    [speak(humanResources.tasks), 5, (row) => row.tasks ?? ''],
    [speak(humanResources.days), 2, (row) => numberOf(row.days, language)],
  ]);
};

const workPlan: Layout = (value, _, { language, words, speak }) => {
  const { fields } = words.form;
  const rows = readSection(final.workPlan, value)?.rows ?? [];
  const table = tableOf(rows, [
    [speak(fields.workPlan.activityKey), 2, (row) => row.activityKey ?? ''],
    [speak(fields.workPlan.task), 6, (row) => row.task ?? ''],
    [speak(fields.workPlan.fromMonth), 2, (row) => monthOf(row.fromMonth, language)],
    [speak(fields.workPlan.toMonth), 2, (row) => monthOf(row.toMonth, language)],
    [speak(fields.workPlan.responsible), 3, (row) => row.responsible ?? ''],
  ]);
  const chart = workPlanChart(rows, language);
  return table === undefined || chart === undefined ? table : [table, chart];
};

const logframe: Layout = (value, _, speech) => {
  const { words, speak } = speech;
  const { fields } = words.form;
  return tableOf(readSection(final.logframe, value)?.rows, [
    [speak(fields.logframe.level), 1.9, (row) => answer(speech, row.level)],
    [speak(fields.logframe.description), 3.8, (row) => row.description ?? ''],
    [speak(fields.logframe.indicator), 3, (row) => row.indicator ?? ''],
    [speak(fields.logframe.baseline), 2.8, (row) => row.baseline ?? ''],
    [speak(fields.logframe.target), 2.8, (row) => row.target ?? ''],
    [speak(fields.logframe.verification), 3, (row) => row.verification ?? ''],
    [speak(fields.logframe.assumption), 3, (row) => row.assumption ?? ''],
  ]);
};

const risks: Layout = (value, _, speech) => {
  const { words, speak } = speech;
  const { fields } = words.form;
  return tableOf(readSection(final.risks, value)?.rows, [
    [speak(fields.risks.risk), 5, (row) => row.risk ?? ''],
    [speak(fields.risks.likelihood), 2, (row) => answer(speech, row.likelihood)],
    [speak(fields.risks.impact), 2, (row) => answer(speech, row.impact)],
    [speak(fields.risks.measure), 5, (row) => row.measure ?? ''],
  ]);
};

/** Every line with its exact amount, and under the table who pays how much. */
const budget: Layout = (value, { budgetHeadings, currency }, speech) => {
  const { language, words, speak } = speech;
  const rows = readSection(final.budget, value)?.rows ?? [];
  if (rows.length === 0) return undefined;
  const { page, proposal } = words.prints;
  const { budget: labels } = words.form.fields;
  const reckoned = budgetTotals(rows, currency);
  const written = (amountMinor: number): string => writtenAmount(money(amountMinor, currency), language);
  return {
    kind: 'table',
    columns: [
      { title: speak(labels.heading), width: 5 },
      { title: speak(labels.activityKey), width: 2 },
      { title: speak(labels.payer), width: 2 },
      { title: speak(labels.unit), width: 2 },
      { title: speak(labels.quantity), width: 1.8, isNumber: true },
      { title: speak(labels.unitPriceMinor), width: 2.4, isNumber: true },
      { title: `${speak(proposal.amount)} (${currency})`, width: 3, isNumber: true },
    ],
    rows: rows.map((row, index) => [
      lines(budgetHeadings.get(row.heading ?? '') ?? row.heading, row.justification, answer(speech, row.priceBasis)),
      row.activityKey ?? '',
      answer(speech, row.payer),
      row.unit ?? '',
      numberOf(row.quantity, language),
      row.unitPriceMinor === undefined ? '' : written(row.unitPriceMinor),
      written(reckoned.lines[index]?.amountMinor ?? 0),
    ]),
    totals: [
      [speak(proposal.paidByGrant), written(reckoned.byPayer.grant.amountMinor)],
      [speak(proposal.paidByOwner), written(reckoned.byPayer.owner.amountMinor)],
      [speak(proposal.paidByPartner), written(reckoned.byPayer.partner.amountMinor)],
      [speak(page.total), written(reckoned.total.amountMinor)],
    ],
  };
};

/** How each section is laid out. A section without a layout does not compile. */
const LAYOUTS: { readonly [S in Stage]: { readonly [Name in keyof (typeof formSections)[S]]: Layout } } = {
  preliminary: {
    general,
    summary: textLayout,
    problem: textLayout,
    aim: textLayout,
    targetGroups: textLayout,
    activities: intendedActivities,
  },
  final: {
    activities: plannedActivities,
    humanResources: people,
    workPlan,
    logframe,
    budget,
    risks,
    sustainability: textLayout,
    visibility: textLayout,
  },
};
