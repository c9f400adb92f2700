import * as z from 'zod/mini';
import { areaSchema } from '../kernel/area-schema.ts';
import { countrySchema } from '../kernel/country-schema.ts';
import { storedInstant } from '../kernel/instant-schema.ts';
import { moneySchema } from '../kernel/money-schema.ts';
import { budgetLine, lineAmount, plannedActivity } from './budget.ts';

export const GRANT_STATUSES = [
  'awarded',
  'contractPreparation',
  'ownerSigned',
  'contractSigned',
  'active',
  'suspended',
  'finalReportDue',
  'finalReportReview',
  'settlement',
  'closed',
  'terminated',
  'declined',
] as const;

/** What one payment request binds of the grant. */
const obligation = z.object({
  requestId: z.string(),
  /** True for pre-financing: it belongs to no line of the budget until costs are accepted against it. */
  advance: z.boolean(),
  /** What is to be paid. */
  payableMinor: z.int(),
  /** What is not paid out because an earlier advance already covers it. */
  clearedMinor: z.int(),
  /** The accepted cost, line by line; empty for an advance. */
  lines: z.readonly(z.array(lineAmount)),
  paid: z.boolean(),
});

export type Obligation = z.infer<typeof obligation>;

const signature = z.object({ personId: z.string(), roles: z.readonly(z.array(z.string())), at: storedInstant });

export type Signature = z.infer<typeof signature>;

/** A grant: the contract of a project's owner with the Bank, from the Final List to its closing. All amounts are in `grant.currency`. */
export const grantState = z.object({
  id: z.string(),
  status: z.enum(GRANT_STATUSES),
  proposalId: z.string(),
  callId: z.string(),
  code: z.string(),
  title: z.string(),
  ownerInstitutionId: z.string(),
  ownerName: z.string(),
  country: countrySchema,
  area: areaSchema,
  grant: moneySchema,
  lines: z.readonly(z.array(budgetLine)),
  plannedActivities: z.readonly(z.array(plannedActivity)),
  implementationStartsAt: storedInstant,
  implementationEndsAt: storedInstant,
  /** How much of the grant may be paid in advance, in whole per cent. */
  advancePercent: z.int(),
  /** How many whole days before its start an activity must be announced. */
  activityNoticeDays: z.int(),
  awardedAt: storedInstant,
  contract: z.optional(
    z.object({
      /** The canonical JSON of the terms; its SHA-256 is `hash`, and it is this hash that everybody signs. */
      terms: z.string(),
      hash: z.string(),
      accountId: z.string(),
      signatory: z.string(),
      preparedBy: z.string(),
      preparedAt: storedInstant,
    }),
  ),
  ownerSignature: z.optional(signature),
  bankSignatures: z.readonly(z.array(signature)),
  contractSignedAt: z.optional(storedInstant),
  obligations: z.readonly(z.array(obligation)),
  /** Sums over the signed contract and `obligations`: committed ≥ obligated ≥ disbursed ≥ 0. */
  committedMinor: z.int(),
  obligatedMinor: z.int(),
  disbursedMinor: z.int(),
  /** What the owner has paid back; it does not lessen `disbursedMinor`. */
  refundedMinor: z.int(),
  suspensionReason: z.optional(z.string()),
  endingReason: z.optional(z.string()),
  settlement: z.optional(
    z.object({ finalEligibleMinor: z.int(), unpaidMinor: z.int(), refundDueMinor: z.int(), settledAt: storedInstant }),
  ),
});

export type GrantState = z.infer<typeof grantState>;
