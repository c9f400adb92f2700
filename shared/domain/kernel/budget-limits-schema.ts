import * as z from 'zod/mini';
import { COSTS, NEVER_PAID, TAX_RULES } from './budget-limits.ts';
import { countrySchema } from './country-schema.ts';
import { moneySchema } from './money-schema.ts';

export const costSchema = z.enum(COSTS);

const amount = moneySchema.check(z.refine((money) => money.amountMinor >= 0));
const percent = z.int().check(z.minimum(0), z.maximum(100));

/**
 * What a call may limit in the budgets and activities of its projects ([default] of this scheme, dossier P4: values come from the call's
 * guidelines, so each is optional and an absent one limits nothing). Amounts are in the call's currency.
 */
export const budgetLimits = z.object({
  /** From the first day of the first activity to the last day of the last one, both counted. */
  durationMaxDays: z.optional(z.int().check(z.minimum(1), z.maximum(1000))),
  /** The most of the grant that a kind of cost may take; 0 is a cost that is not financed at all. */
  costShares: z.optional(z.array(z.object({ cost: costSchema, maximumPercent: percent }))),
  /** The highest unit price of a kind of cost, by where and when the activity takes place; the one that says most precisely goes first. */
  unitRates: z.optional(
    z.array(
      z.object({
        cost: costSchema,
        country: z.optional(countrySchema),
        /** As the place of the activity is written, however it is spelt in capitals. */
        city: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
        /** The year of the activity's first day. */
        year: z.optional(z.int().check(z.minimum(2013), z.maximum(2100))),
        maximum: amount,
      }),
    ),
  ),
  /** By how much the daily allowance shrinks when meals or lodging are given in kind. */
  perDiemLess: z.optional(z.object({ mealsPercent: z.optional(percent), lodgingPercent: z.optional(percent) })),
  /** Whether officials of the owner's and partners' governments may be paid honoraria. */
  honorariumForOfficials: z.optional(z.boolean()),
  /** People from one country other than the owner's in one activity. */
  participantsPerCountryMax: z.optional(z.int().check(z.minimum(1))),
  /** Nights for a person beyond the days of the event. */
  extraNightsMax: z.optional(z.int().check(z.minimum(0), z.maximum(60))),
  economyClassOnly: z.optional(z.boolean()),
  /** A line above it needs three quotes. */
  threeQuotesAbove: z.optional(amount),
  /** A line above it needs an open tender. */
  tenderAbove: z.optional(amount),
  /** How taxes are dealt with; nothing is asked when left out. */
  tax: z.optional(z.enum(TAX_RULES)),
  /** What is told to applicants as never paid. No line says so of itself, so people look for it. */
  neverPaid: z.optional(z.array(z.enum(NEVER_PAID))),
  /** Countries besides the owner's from which people take part, over the whole project. */
  participantCountriesMin: z.optional(z.int().check(z.minimum(1), z.maximum(57))),
});

export type BudgetLimits = z.infer<typeof budgetLimits>;
