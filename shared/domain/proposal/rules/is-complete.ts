import type { CallFacts } from '../facts.ts';
import type { FormSections, formSections } from '../form.ts';
import { sectionNames } from '../form-outline.ts';
import type { Stage } from '../state.ts';
import { finalFaults } from './final-faults.ts';
import { isEmpty, type Missing } from './missing.ts';
import { preliminaryFaults } from './preliminary-faults.ts';

/** Fields that must be filled in: of the section itself, and of each of its rows, of which there must be one. */
type Needs = { readonly fields?: readonly string[]; readonly rows?: readonly string[] };

const TEXT: Needs = { fields: ['text'] };

const NEEDS: { readonly [S in Stage]: Readonly<Record<keyof (typeof formSections)[S], Needs>> } = {
  preliminary: {
    general: { fields: ['title', 'themeId', 'contactName', 'contactEmail', 'responsibleAuthorityName'] },
    summary: TEXT,
    problem: TEXT,
    aim: TEXT,
    targetGroups: TEXT,
    activities: { rows: ['kind', 'mode', 'title', 'fromMonth', 'toMonth'] },
  },
  final: {
    activities: { rows: ['key', 'kind', 'mode', 'title', 'startDate', 'endDate', 'participants'] },
    humanResources: { rows: ['role', 'institution', 'tasks'] },
    workPlan: { rows: ['task', 'fromMonth', 'toMonth', 'responsible'] },
    logframe: { rows: ['level', 'description', 'indicator', 'verification'] },
    budget: { rows: ['heading', 'unit', 'quantity', 'unitPriceMinor', 'payer', 'justification', 'priceBasis'] },
    risks: { rows: ['risk', 'likelihood', 'impact', 'measure'] },
    sustainability: TEXT,
    visibility: TEXT,
  },
};

/** Everything that stands between this form and its being sent; nothing when it is complete. */
export const missingIn = (stage: Stage, sections: FormSections, call: CallFacts): readonly Missing[] => {
  const needs = new Map<string, Needs>(Object.entries(NEEDS[stage]));
  return [
    ...sectionNames(stage).flatMap((section) => emptyIn(section, needs.get(section) ?? {}, sections[section])),
    ...(stage === 'preliminary' ? preliminaryFaults(sections, call) : finalFaults(sections, call)),
  ];
};

const emptyIn = (section: string, needs: Needs, value: unknown): readonly Missing[] => {
  const rows = memberOf(value, 'rows');
  const own = (needs.fields ?? []).filter((field) => isEmpty(memberOf(value, field)));
  const list = needs.rows !== undefined && isEmpty(rows) ? ['rows'] : [];
  const inRows = (Array.isArray(rows) ? rows : []).flatMap((row: unknown, index) =>
    (needs.rows ?? []).filter((field) => isEmpty(memberOf(row, field))).map((field) => `rows.${index}.${field}`),
  );
  return [...own, ...list, ...inRows].map((field) => ({ section, field, reason: 'missing' }));
};

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
