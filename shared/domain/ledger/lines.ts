import * as z from 'zod/mini';
import { type AccountCode, CHART, isAccountCode } from './chart.ts';

/** One line of an entry: a positive amount in minor units on one side of one account. */
export const ledgerLine = z.object({
  account: z.custom<AccountCode>(isAccountCode),
  side: z.enum(['debit', 'credit']),
  amountMinor: z.int().check(z.minimum(1)),
});

export type LedgerLine = z.infer<typeof ledgerLine>;

/** What a line adds to the balance of its account, reckoned as debit less credit. In minor units. */
export const effectMinor = ({ side, amountMinor }: LedgerLine): number =>
  side === 'debit' ? amountMinor : -amountMinor;

/** By how much debits exceed credits on one side of the chart; an entry is sound when it is 0 on both. In minor units. */
export const imbalanceMinor = (lines: readonly LedgerLine[], side: 'cash' | 'budget'): number =>
  lines.filter(({ account }) => CHART[account].side === side).reduce((sum, line) => sum + effectMinor(line), 0);

/** A movement from one account to another: debit one, credit the other. Nothing when the amount is 0; throws RangeError below. */
export const move = (debit: AccountCode, credit: AccountCode, amountMinor: number): readonly LedgerLine[] => {
  if (!Number.isSafeInteger(amountMinor) || amountMinor < 0) throw new RangeError(`cannot post ${amountMinor}`);
  if (amountMinor === 0) return [];
  return [
    { account: debit, side: 'debit', amountMinor },
    { account: credit, side: 'credit', amountMinor },
  ];
};

/** The same lines on their other sides: what undoes an entry. */
export const opposite = (lines: readonly LedgerLine[]): readonly LedgerLine[] =>
  lines.map((line) => ({ ...line, side: line.side === 'debit' ? 'credit' : 'debit' }));
