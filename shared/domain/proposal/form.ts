import * as z from 'zod/mini';
import { costSchema } from '../kernel/budget-limits-schema.ts';
import { countrySchema } from '../kernel/country-schema.ts';
import { FORM_LIMITS, LOGFRAME_LEVELS, PAYERS, PRICE_BASES, type SectionName, sectionNames } from './form-outline.ts';
import type { Stage } from './state.ts';

/**
 * The form of a proposal, version 1 ([default] of this scheme; the dossier names the contents: §5 and P5). A section is one page and one
 * saved item. The schemas hold what may be saved at any moment: limits and kinds, but every field may still be absent or empty; what
 * must be there in the end is a rule (`rules/is-complete.ts`).
 */
const FORM_VERSION = 1;

/** More than any form can come to as canonical JSON: sixty rows in every section, every text at its longest, four bytes a character. */
export const MAXIMUM_SNAPSHOT_BYTES = 5_000_000;

const line = z.optional(z.string().check(z.maxLength(FORM_LIMITS.short)));
const longLine = z.optional(z.string().check(z.maxLength(FORM_LIMITS.line)));
const text = z.optional(z.string().check(z.maxLength(FORM_LIMITS.text)));
const key = z.string().check(z.regex(/^[A-Za-z0-9-]{1,40}$/));
const month = z.optional(z.string().check(z.regex(/^(\d{4}-(0[1-9]|1[0-2]))?$/)));
const day = z.optional(z.union([z.iso.date(), z.literal('')]));
const mode = z.optional(z.enum(['inPerson', 'online']));
const level = z.optional(z.enum(['low', 'medium', 'high']));
const count = z.optional(z.int().check(z.minimum(0), z.maximum(100_000)));

const rowsOf = <Row extends z.core.$ZodShape>(row: Row) =>
  z.strictObject({ rows: z.optional(z.array(z.strictObject(row)).check(z.maxLength(FORM_LIMITS.rows))) });

const textOnly = z.strictObject({ text });

type Sections<Of extends Stage> = Readonly<Record<SectionName<Of>, z.ZodMiniType>>;

const preliminarySections = {
  general: z.strictObject({
    title: line,
    themeId: line,
    /** Asked only where the call has types of projects. */
    projectTypeId: line,
    contactName: line,
    contactEmail: line,
    contactPosition: line,
    contactPhone: line,
    /** The person who signs for the owner (dossier §7). */
    responsibleAuthorityName: line,
    responsibleAuthorityPosition: line,
  }),
  summary: textOnly,
  problem: textOnly,
  aim: textOnly,
  targetGroups: textOnly,
  /** Activities as intended; the final form asks for them anew with dates and participants. */
  activities: rowsOf({ kind: line, mode, title: line, place: line, fromMonth: month, toMonth: month }),
} as const satisfies Sections<'preliminary'>;

const finalSections = {
  activities: rowsOf({
    /** Other sections name the activity by it; it never changes once given. */
    key,
    kind: line,
    mode,
    title: line,
    place: line,
    startDate: day,
    endDate: day,
    hostCountry: z.optional(countrySchema),
    participants: z.optional(
      z.array(z.strictObject({ country: countrySchema, number: count })).check(z.maxLength(FORM_LIMITS.rows)),
    ),
  }),
  humanResources: rowsOf({ role: line, name: line, institution: line, tasks: longLine, days: count }),
  workPlan: rowsOf({
    activityKey: z.optional(key),
    task: longLine,
    fromMonth: month,
    toMonth: month,
    responsible: line,
  }),
  logframe: rowsOf({
    level: z.optional(z.enum(LOGFRAME_LEVELS)),
    description: longLine,
    indicator: longLine,
    /** The indicator's value before the project, and the one it shall have at its end. */
    baseline: line,
    target: line,
    verification: longLine,
    assumption: longLine,
  }),
  /** Amounts in minor units of the call's currency; a line comes to quantity × unit price and is never typed in. */
  budget: rowsOf({
    heading: line,
    activityKey: z.optional(key),
    unit: line,
    quantity: z.optional(z.int().check(z.minimum(0), z.maximum(1_000_000))),
    unitPriceMinor: z.optional(z.int().check(z.minimum(0), z.maximum(1_000_000_000))),
    payer: z.optional(z.enum(PAYERS)),
    justification: longLine,
    priceBasis: z.optional(z.enum(PRICE_BASES)),
    cost: z.optional(costSchema),
    /** Of lodging and daily allowances: how many people; the quantity counts nights or days of all of them. */
    people: count,
    /** Of a daily allowance: what is given in kind beside it. */
    inKind: z.optional(z.enum(['nothing', 'meals', 'lodging', 'both'])),
    /** Of an honorarium: whether it goes to an official of the owner's or a partner's government. */
    toOfficial: z.optional(z.enum(['yes', 'no'])),
    travelClass: z.optional(z.enum(['economy', 'business'])),
    /** Of a tax: whether an authority gives it back. */
    recoverable: z.optional(z.enum(['yes', 'no'])),
  }),
  risks: rowsOf({ risk: longLine, likelihood: level, impact: level, measure: longLine }),
  sustainability: textOnly,
  visibility: textOnly,
} as const satisfies Sections<'final'>;

/** The schemas of each stage's sections. */
export const formSections = { preliminary: preliminarySections, final: finalSections } as const;

export type PreliminaryForm = {
  readonly [Name in keyof typeof preliminarySections]?: z.infer<(typeof preliminarySections)[Name]>;
};
export type FinalForm = { readonly [Name in keyof typeof finalSections]?: z.infer<(typeof finalSections)[Name]> };

/** A form as far as it is saved: by section; a section that was never saved is absent. */
export type FormSections = Readonly<Record<string, unknown>>;

/** The schema of one section; undefined when the stage has no section of that name. */
export const sectionSchema = (stage: Stage, section: string): z.ZodMiniType | undefined => {
  const schemas: Readonly<Record<string, z.ZodMiniType>> = formSections[stage];
  return Object.hasOwn(schemas, section) ? schemas[section] : undefined;
};

/** The value of a saved section in its own type; an absent one, or one that was saved under another version of the form, is undefined. */
export const readSection = <Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> | undefined => {
  const parsed = z.safeParse(schema, value);
  return parsed.success ? parsed.data : undefined;
};

/**
 * What is signed off: the canonical JSON of exactly this is what `contentHash` is the SHA-256 of. Sections that were never saved are
 * left out.
 */
export const signedContent = (
  stage: Stage,
  sections: FormSections,
): { readonly formVersion: number; readonly stage: Stage; readonly sections: FormSections } => ({
  formVersion: FORM_VERSION,
  stage,
  sections: Object.fromEntries(
    sectionNames(stage)
      .filter((name) => sections[name] !== undefined)
      .map((name) => [name, sections[name]]),
  ),
});
