import type { Instant } from '../kernel/instant.ts';

/** Why a grant refuses a command. Amounts are plain decimals in the grant's currency. */
export type GrantRejection =
  | { readonly kind: 'budgetBelowGrant'; readonly lines: string; readonly grant: string; readonly currency: string }
  | { readonly kind: 'noActiveAccount'; readonly ownerName: string }
  | { readonly kind: 'signatoryMissing' }
  | { readonly kind: 'contractHashDiffers'; readonly contractHash: string }
  | { readonly kind: 'personHasSigned' }
  | { readonly kind: 'otherBankRoleNeeded' }
  | { readonly kind: 'implementationNotOver'; readonly endsAt: Instant }
  | { readonly kind: 'unknownBudgetLine'; readonly lineId: string }
  | {
      readonly kind: 'requestDoesNotAddUp';
      readonly lines: string;
      readonly payable: string;
      readonly currency: string;
    }
  | {
      readonly kind: 'exceedsCommitment';
      /** The line of the budget, or `total`. */
      readonly line: string;
      readonly asked: string;
      readonly available: string;
      readonly currency: string;
    }
  | {
      readonly kind: 'exceedsAdvance';
      readonly asked: string;
      readonly available: string;
      readonly currency: string;
    }
  | { readonly kind: 'alreadyObligated'; readonly requestId: string }
  | { readonly kind: 'noSuchObligation'; readonly requestId: string }
  | { readonly kind: 'paymentsInFlight'; readonly amount: string; readonly currency: string }
  | { readonly kind: 'eligibleOutOfRange'; readonly highest: string; readonly currency: string }
  | { readonly kind: 'alreadySettled' }
  | { readonly kind: 'notSettled' }
  | { readonly kind: 'refundAboveClaim'; readonly open: string; readonly currency: string }
  | { readonly kind: 'balanceOpen'; readonly difference: string; readonly currency: string };
