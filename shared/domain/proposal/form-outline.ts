import type { Stage } from './state.ts';

/** Limits in characters, and in rows of a list. */
export const FORM_LIMITS = { short: 150, line: 300, text: 3000, rows: 60 } as const;

/** Who pays a line of the budget. Only `grant` is asked of the scheme. */
export const PAYERS = ['grant', 'owner', 'partner'] as const;

/** What the unit price of a line rests on. */
export const PRICE_BASES = ['rateTable', 'quote', 'threeQuotes', 'tender', 'estimate'] as const;

/** What a row of the logical framework speaks of, from the widest to the nearest. */
export const LOGFRAME_LEVELS = ['aim', 'outcome', 'output', 'activity'] as const;

/**
 * The sections of each stage, in the order in which they are shown. Their schemas are in `form.ts`, apart: a page that only names sections does
 * without the schemas' library.
 */
const SECTION_NAMES = {
  preliminary: ['general', 'summary', 'problem', 'aim', 'targetGroups', 'activities'],
  final: ['activities', 'humanResources', 'workPlan', 'logframe', 'budget', 'risks', 'sustainability', 'visibility'],
} as const satisfies Readonly<Record<Stage, readonly string[]>>;

export type SectionName<Of extends Stage> = (typeof SECTION_NAMES)[Of][number];

/** The names of a stage's sections in their order. */
export const sectionNames = (stage: Stage): readonly string[] => SECTION_NAMES[stage];
