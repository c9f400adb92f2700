import type { Currency } from '../kernel/currency.ts';
import type { Instant } from '../kernel/instant.ts';

/** What the bank last told of the account. In minor units. */
type Statement = { readonly closingMinor: number; readonly receivedAt: Instant };

/** How the books of one currency stand against the bank and the orders. A difference is book less the other. In minor units. */
export type Reconciliation = {
  readonly currency: Currency;
  readonly reconciled: boolean;
  readonly bank: {
    readonly bookMinor: number;
    readonly statement?: Statement | undefined;
    readonly differenceMinor?: number | undefined;
  };
  readonly inTransit: {
    readonly bookMinor: number;
    readonly ordersMinor: number;
    readonly orders: number;
    readonly differenceMinor: number;
  };
};

/**
 * Compares account 1000 with the bank's closing balance and account 1050 with the orders under way (payments.md §9.4). Until the bank
 * has told a balance nothing is reconciled, however well the books add up.
 */
export const reconcile = (
  currency: Currency,
  totals: Readonly<Record<string, number>>,
  statement: Statement | undefined,
  underWay: readonly { readonly currency: Currency; readonly amountMinor: number }[],
): Reconciliation => {
  const orders = underWay.filter((order) => order.currency === currency);
  const ordersMinor = orders.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const bankMinor = totals['1000'] ?? 0;
  // Money in transit stands in credit.
  const transitMinor = 0 - (totals['1050'] ?? 0);
  const differenceMinor = statement === undefined ? undefined : bankMinor - statement.closingMinor;
  return {
    currency,
    reconciled: differenceMinor === 0 && transitMinor === ordersMinor,
    bank: { bookMinor: bankMinor, statement, differenceMinor },
    inTransit: {
      bookMinor: transitMinor,
      ordersMinor,
      orders: orders.length,
      differenceMinor: transitMinor - ordersMinor,
    },
  };
};
