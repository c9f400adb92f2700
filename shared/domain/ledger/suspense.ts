import * as z from 'zod/mini';
import { currencySchema } from '../kernel/currency.ts';
import type { AccountCode } from './chart.ts';
import { effectMinor, type LedgerLine, move } from './lines.ts';
import type { Posting } from './postings.ts';

/** What the ledger reads of a bank message that has been applied: money on a statement that belongs to no order of ours. */
const applied = z.object({
  reading: z.object({
    kind: z.string(),
    suspense: z.array(
      z.object({
        creditDebit: z.optional(z.enum(['credit', 'debit'])),
        amountMinor: z.optional(z.int()),
        currency: z.optional(currencySchema),
      }),
    ),
  }),
});

/**
 * The entries for what nobody could place on an end-of-day statement (camt.053: the bank's last word; notices are repeated by it). The bank
 * account moves, and the other side waits in suspense until a person says what it is.
 */
export const suspensePostings = (event: unknown): readonly Posting[] => {
  const { reading } = z.parse(applied, event);
  if (reading.kind !== 'camt.053') return [];
  return reading.suspense.flatMap(({ creditDebit, amountMinor, currency }) => {
    if (creditDebit === undefined || amountMinor === undefined || currency === undefined || amountMinor <= 0) return [];
    const lines = creditDebit === 'credit' ? move('1000', '1090', amountMinor) : move('1090', '1000', amountMinor);
    return [{ entry: 'suspense', currency, grantId: undefined, lines }];
  });
};

/** Where suspense may go: any account for money but suspense itself. 1000 takes the movement back, for one that was booked otherwise. */
export const SUSPENSE_TARGETS = [
  '1000',
  '1050',
  '1100',
  '1150',
  '2000',
  '2050',
  '3000',
  '5000',
  '5010',
  '5200',
  '5300',
  '5900',
] as const satisfies readonly AccountCode[];

export type SuspenseTarget = (typeof SUSPENSE_TARGETS)[number];

/** The lines that take an entry out of suspense and to the account that it belongs to. */
export const outOfSuspense = (lines: readonly LedgerLine[], target: SuspenseTarget): readonly LedgerLine[] => {
  const heldMinor = lines.filter(({ account }) => account === '1090').reduce((sum, line) => sum + effectMinor(line), 0);
  return heldMinor < 0 ? move('1090', target, -heldMinor) : move(target, '1090', heldMinor);
};
