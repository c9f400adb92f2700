import * as z from 'zod/mini';
import { budgetLine } from '#shared/domain/grant/budget.ts';
import { GRANT_STATUSES, grantState } from '#shared/domain/grant/state.ts';
import { areaSchema } from '#shared/domain/kernel/area-schema.ts';
import { countrySchema } from '#shared/domain/kernel/country-schema.ts';
import { storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { moneySchema } from '#shared/domain/kernel/money-schema.ts';
import { caseReply, idParam, pageQuery, pageReply } from './case-reply.ts';

const shown = z.omit(grantState, { id: true, status: true, obligations: true }).shape;

/** A grant with its budget, its contract and how far its money has gone. Amounts ending in `Minor` are in `grant.currency`. */
export const grantReply = caseReply({
  ...shown,
  /** `freeMinor`: what accepted cost has not yet taken of the line. */
  lines: z.array(z.extend(budgetLine, { freeMinor: z.int() })),
  /** Paid in advance and not yet covered by accepted cost. */
  advanceHeldMinor: z.int(),
});

export const grantPage = pageReply({
  code: z.string(),
  title: z.string(),
  ownerName: z.string(),
  country: countrySchema,
  area: areaSchema,
  callId: z.string(),
  grant: moneySchema,
  implementationEndsAt: storedInstant,
});

export const grantParams = z.object({ grantId: idParam });

export const grantQuery = z.object({
  ...pageQuery,
  callId: z.optional(idParam),
  area: z.optional(areaSchema),
  status: z.optional(z.enum(GRANT_STATUSES)),
});

const reason = z.string().check(z.trim(), z.minLength(3), z.maxLength(1000));
const amountMinor = z.int().check(z.minimum(0));

export const prepareContractBody = z.object({
  /** Who signs for the owner, by name and office. */
  signatory: z.string().check(z.trim(), z.minLength(3), z.maxLength(200)),
});

export const signBody = z.object({
  /** The SHA-256 of the contract's text as the signer has read it. */
  contractHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export const reasonBody = z.object({ reason });

export const terminateBody = z.object({ reason, eligibleMinor: amountMinor });

export const settleBody = z.object({ finalEligibleMinor: amountMinor });

export const refundBody = z.object({
  amountMinor: z.int().check(z.minimum(1)),
  /** How the bank's statement names the payment. */
  reference: z.string().check(z.trim(), z.minLength(1), z.maxLength(140)),
});
