import * as z from 'zod/mini';
import { currencySchema } from '../kernel/currency-schema.ts';
import type { AccountCode } from './chart.ts';
import { effectMinor, type LedgerLine, move } from './lines.ts';
import type { Posting } from './postings.ts';

/** What the ledger reads of a bank message that has been applied: money on a statement that belongs to no order of ours. */
const applied = z.object({
  reading: z.object({
    kind: z.string(),
    messageId: z.string(),
    suspense: z.array(
      z.object({
        endToEndId: z.optional(z.string()),
        reference: z.optional(z.string()),
        creditDebit: z.optional(z.enum(['credit', 'debit'])),
        amountMinor: z.optional(z.int()),
        currency: z.optional(currencySchema),
      }),
    ),
  }),
});

/** `key` names the movement by the statement and what it says of it: the same statement read again, in another file, has the same keys. */
type SuspensePosting = { readonly key: string; readonly posting: Posting };

/**
 * The entries for what nobody could place on an end-of-day statement (camt.053: the bank's last word; notices are repeated by it). The bank
 * account moves, and the other side waits in suspense until a person says what it is.
 */
export const suspensePostings = (event: unknown): readonly SuspensePosting[] => {
  const { reading } = z.parse(applied, event);
  if (reading.kind !== 'camt.053') return [];
  const seen = new Map<string, number>();
  return reading.suspense.flatMap((movement) => {
    const { endToEndId, reference, creditDebit, amountMinor, currency } = movement;
    if (creditDebit === undefined || amountMinor === undefined || currency === undefined || amountMinor <= 0) return [];
    const lines = creditDebit === 'credit' ? move('1000', '1090', amountMinor) : move('1090', '1000', amountMinor);
    const said = JSON.stringify([reading.messageId, reference, endToEndId, creditDebit, amountMinor, currency]);
    const times = (seen.get(said) ?? 0) + 1;
    seen.set(said, times);
    return [{ key: `${said}#${times}`, posting: { entry: 'suspense', currency, grantId: undefined, lines } }];
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
