import { money, toDecimal } from '../../kernel/money.ts';
import { totalMinor } from '../budget.ts';
import type { GrantRejection } from '../rejections.ts';
import type { GrantState } from '../state.ts';
import { advanceHeldMinor } from './advance.ts';

/**
 * What has been obligated and neither paid nor released: on its way to the owner. An advance that came back although cost has been set
 * against it counts too, until it is sent again. In minor units.
 */
const inFlightMinor = (grant: GrantState): number =>
  grant.obligatedMinor - grant.disbursedMinor || Math.max(0, -advanceHeldMinor(grant));

/** While a payment is on its way nothing can be reckoned up. */
export const nothingInFlight = (grant: GrantState): GrantRejection | undefined =>
  inFlightMinor(grant) === 0
    ? undefined
    : {
        kind: 'paymentsInFlight',
        amount: toDecimal(money(inFlightMinor(grant), grant.grant.currency)),
        currency: grant.grant.currency,
      };

/** The eligible amount is between nothing and `highestMinor`. */
export const eligibleIsWithin = (
  grant: GrantState,
  eligibleMinor: number,
  highestMinor: number,
): GrantRejection | undefined =>
  Number.isSafeInteger(eligibleMinor) && eligibleMinor >= 0 && eligibleMinor <= highestMinor
    ? undefined
    : {
        kind: 'eligibleOutOfRange',
        highest: toDecimal(money(highestMinor, grant.grant.currency)),
        currency: grant.grant.currency,
      };

/** What the owner still has to pay back. In minor units. */
const refundOpenMinor = (grant: GrantState): number => (grant.settlement?.refundDueMinor ?? 0) - grant.refundedMinor;

/** A refund is taken only against a claim, and never beyond it. */
export const refundIsOwed = (grant: GrantState, amountMinor: number): GrantRejection | undefined =>
  amountMinor > 0 && amountMinor <= refundOpenMinor(grant)
    ? undefined
    : {
        kind: 'refundAboveClaim',
        open: toDecimal(money(refundOpenMinor(grant), grant.grant.currency)),
        currency: grant.grant.currency,
      };

/** A grant closes when what was paid, less what came back, is exactly what is eligible (cpf.md P2, `close`). */
export const paidIsEligible = (grant: GrantState): GrantRejection | undefined => {
  if (grant.settlement === undefined) return { kind: 'notSettled' };
  const differenceMinor = grant.disbursedMinor - grant.refundedMinor - grant.settlement.finalEligibleMinor;
  return differenceMinor === 0
    ? undefined
    : {
        kind: 'balanceOpen',
        difference: toDecimal(money(differenceMinor, grant.grant.currency)),
        currency: grant.grant.currency,
      };
};

/**
 * Splits what has been paid by what is eligible. Cost accepted earlier stands first; what more is eligible is accepted out of the
 * advance that the owner holds; whatever of either is not eligible is claimed back, and what is eligible but not yet paid is owed.
 */
export const reckon = (grant: GrantState, eligibleMinor: number) => {
  const spentMinor = totalMinor(grant.obligations.flatMap(({ lines }) => lines));
  const heldMinor = advanceHeldMinor(grant);
  const acceptedMinor = Math.min(heldMinor, Math.max(0, eligibleMinor - spentMinor));
  const disallowedAdvanceMinor = heldMinor - acceptedMinor;
  const disallowedExpenditureMinor = Math.max(0, spentMinor - eligibleMinor);
  return {
    acceptedMinor,
    disallowedAdvanceMinor,
    disallowedExpenditureMinor,
    refundDueMinor: disallowedAdvanceMinor + disallowedExpenditureMinor,
    unpaidMinor: Math.max(0, eligibleMinor - spentMinor - heldMinor),
  };
};
