import { ACTIVITY_KINDS } from '#shared/domain/call/activity-kinds.ts';
import { COSTS } from '#shared/domain/kernel/budget-limits.ts';
import type { BudgetLimits } from '#shared/domain/kernel/budget-limits-schema.ts';
import { FORM_LIMITS, LOGFRAME_LEVELS, PAYERS, PRICE_BASES } from '#shared/domain/proposal/form-outline.ts';
import { asksForCost } from '#shared/domain/proposal/rules/asks-for-cost.ts';
import type { Stage } from '#shared/domain/proposal/state.ts';
import type { SectionValue } from '../drafts/value.ts';

/** What a field is answered with. `oneOf` names where its answers come from. */
export type Control =
  | { readonly kind: 'line' | 'email' | 'phone' | 'day' | 'money' | 'number' | 'month' | 'country' | 'participants' }
  | { readonly kind: 'text'; readonly maxLength: number; readonly rows?: number }
  | { readonly kind: 'oneOf'; readonly answers: readonly string[] }
  | { readonly kind: 'theme' | 'projectType' | 'heading' | 'activityKey' };

export type FieldLayout = {
  readonly name: string;
  readonly control: Control;
  readonly optional?: true | undefined;
  /** Asked only where another member of the row has one of these answers. */
  readonly when?: { readonly member: string; readonly is: readonly string[] };
};

/** How a section is laid out: its own fields, or rows that are alike. */
export type SectionLayout =
  | { readonly shape: 'fields'; readonly fields: readonly FieldLayout[] }
  | { readonly shape: 'rows'; readonly fields: readonly FieldLayout[]; readonly keyed?: true };

const line: Control = { kind: 'line' };
const long: Control = { kind: 'text', maxLength: FORM_LIMITS.line, rows: 3 };
const month: Control = { kind: 'month' };
const level: Control = { kind: 'oneOf', answers: ['low', 'medium', 'high'] };
const mode: Control = { kind: 'oneOf', answers: ['inPerson', 'online'] };
const activityKind: Control = { kind: 'oneOf', answers: ACTIVITY_KINDS };
const text: SectionLayout = {
  shape: 'fields',
  fields: [{ name: 'text', control: { kind: 'text', maxLength: FORM_LIMITS.text, rows: 12 } }],
};

const preliminary: Readonly<Record<string, SectionLayout>> = {
  general: {
    shape: 'fields',
    fields: [
      { name: 'title', control: line },
      { name: 'themeId', control: { kind: 'theme' } },
      { name: 'projectTypeId', control: { kind: 'projectType' } },
      { name: 'contactName', control: line },
      { name: 'contactEmail', control: { kind: 'email' } },
      { name: 'contactPosition', control: line, optional: true },
      { name: 'contactPhone', control: { kind: 'phone' }, optional: true },
      { name: 'responsibleAuthorityName', control: line },
      { name: 'responsibleAuthorityPosition', control: line, optional: true },
    ],
  },
  summary: text,
  problem: text,
  aim: text,
  targetGroups: text,
  activities: {
    shape: 'rows',
    fields: [
      { name: 'title', control: line },
      { name: 'kind', control: activityKind },
      { name: 'mode', control: mode },
      { name: 'place', control: line, optional: true },
      { name: 'fromMonth', control: month },
      { name: 'toMonth', control: month },
    ],
  },
};

const final: Readonly<Record<string, SectionLayout>> = {
  activities: {
    shape: 'rows',
    keyed: true,
    fields: [
      { name: 'title', control: line },
      { name: 'kind', control: activityKind },
      { name: 'mode', control: mode },
      { name: 'hostCountry', control: { kind: 'country' }, optional: true },
      { name: 'place', control: line, optional: true },
      { name: 'startDate', control: { kind: 'day' } },
      { name: 'endDate', control: { kind: 'day' } },
      { name: 'participants', control: { kind: 'participants' } },
    ],
  },
  humanResources: {
    shape: 'rows',
    fields: [
      { name: 'role', control: line },
      { name: 'name', control: line, optional: true },
      { name: 'institution', control: line },
      { name: 'tasks', control: long },
      { name: 'days', control: { kind: 'number' }, optional: true },
    ],
  },
  workPlan: {
    shape: 'rows',
    fields: [
      { name: 'task', control: long },
      { name: 'activityKey', control: { kind: 'activityKey' }, optional: true },
      { name: 'fromMonth', control: month },
      { name: 'toMonth', control: month },
      { name: 'responsible', control: line },
    ],
  },
  logframe: {
    shape: 'rows',
    fields: [
      { name: 'level', control: { kind: 'oneOf', answers: LOGFRAME_LEVELS } },
      { name: 'description', control: long },
      { name: 'indicator', control: long },
      { name: 'baseline', control: line },
      { name: 'target', control: line },
      { name: 'verification', control: long },
      { name: 'assumption', control: long, optional: true },
    ],
  },
  budget: {
    shape: 'rows',
    fields: [
      { name: 'heading', control: { kind: 'heading' } },
      { name: 'activityKey', control: { kind: 'activityKey' }, optional: true },
      { name: 'unit', control: line },
      { name: 'quantity', control: { kind: 'number' } },
      { name: 'unitPriceMinor', control: { kind: 'money' } },
      { name: 'payer', control: { kind: 'oneOf', answers: PAYERS } },
      { name: 'priceBasis', control: { kind: 'oneOf', answers: PRICE_BASES } },
      { name: 'cost', control: { kind: 'oneOf', answers: COSTS }, optional: true },
      { name: 'people', control: { kind: 'number' }, when: { member: 'cost', is: ['accommodation', 'perDiem'] } },
      {
        name: 'inKind',
        control: { kind: 'oneOf', answers: ['nothing', 'meals', 'lodging', 'both'] },
        when: { member: 'cost', is: ['perDiem'] },
      },
      {
        name: 'toOfficial',
        control: { kind: 'oneOf', answers: ['yes', 'no'] },
        when: { member: 'cost', is: ['honorarium'] },
      },
      {
        name: 'travelClass',
        control: { kind: 'oneOf', answers: ['economy', 'business'] },
        when: { member: 'cost', is: ['travel'] },
      },
      {
        name: 'recoverable',
        control: { kind: 'oneOf', answers: ['yes', 'no'] },
        when: { member: 'cost', is: ['tax'] },
      },
      { name: 'justification', control: long },
    ],
  },
  risks: {
    shape: 'rows',
    fields: [
      { name: 'risk', control: long },
      { name: 'likelihood', control: level },
      { name: 'impact', control: level },
      { name: 'measure', control: long },
    ],
  },
  sustainability: text,
  visibility: text,
};

const LAYOUTS: Readonly<Record<Stage, Readonly<Record<string, SectionLayout>>>> = { preliminary, final };

/** How a section is shown; undefined when this page does not know it. That every section has one is held by a test. */
export const layoutOf = (stage: Stage, section: string): SectionLayout | undefined =>
  Object.hasOwn(LAYOUTS[stage], section) ? LAYOUTS[stage][section] : undefined;

/** Whether a field is asked of a row as it is now. */
export const isAsked = ({ when }: FieldLayout, row: SectionValue): boolean =>
  when === undefined || when.is.some((answer) => answer === row[when.member]);

/** Whether a row must have an answer that is optional elsewhere: a limit of the call goes by it, or the row's other answers ask for it. */
export const isNeeded = (
  { name }: FieldLayout,
  row: SectionValue,
  { limits: { budgetLimits } }: { readonly limits: { readonly budgetLimits: BudgetLimits } },
): boolean => {
  switch (name) {
    case 'cost':
      return (row['payer'] ?? 'grant') === 'grant' && asksForCost(budgetLimits);
    case 'place':
    case 'hostCountry':
      return row['mode'] === 'inPerson';
    default:
      return false;
  }
};
