import type { Currency } from '../kernel/currency.ts';

/** What the rules about a batch ask of its orders and of the house. */
export type PaymentBatchFacts = {
  /** The orders of the batch, or those the command names; one that does not exist is left out. */
  readonly orders: readonly {
    readonly id: string;
    readonly status: string;
    readonly amountMinor: number;
    readonly currency: Currency;
    /** False when the account has been suspended or superseded since the order was made. */
    readonly accountIsActive: boolean;
    /** What the bank has said of it so far. */
    readonly answer: 'none' | 'acknowledged' | 'accepted' | 'refused';
    /** True when nothing more is expected of it. */
    readonly isSettled: boolean;
  }[];
  /** The number that the next batch of its year gets; asked for only when one is opened. */
  readonly nextNumber: string;
  /** Above this total a second checker must approve; undefined when there is no such limit. */
  readonly secondApprovalAboveMinor: number | undefined;
};
