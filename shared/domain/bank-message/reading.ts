import * as z from 'zod/mini';
import { currencySchema } from '../kernel/currency-schema.ts';

/** The messages of the bank that we read (ISO 20022). */
export const MESSAGE_KINDS = ['pain.002', 'camt.052', 'camt.053', 'camt.054'] as const;

/** What nobody could place: money or an answer that belongs to no order of ours. A person finds out what it is. */
const unmatched = z.object({
  endToEndId: z.optional(z.string()),
  creditDebit: z.optional(z.enum(['credit', 'debit'])),
  amountMinor: z.optional(z.int()),
  currency: z.optional(currencySchema),
  reference: z.optional(z.string()),
  /** Why it could not be placed. */
  because: z.enum(['noReference', 'unknownOrder', 'otherAmount', 'notAReturn', 'refusedByOrder']),
});

export type Unmatched = z.infer<typeof unmatched>;

/** What a statement says the account held. */
const bankBalance = z.object({
  kind: z.enum(['opening', 'closing']),
  amountMinor: z.int(),
  currency: currencySchema,
  date: z.string(),
});

/** What came of reading a message. */
export const reading = z.object({
  kind: z.enum(MESSAGE_KINDS),
  messageId: z.string(),
  originalMessageId: z.optional(z.string()),
  /** How many answers and entries found their order. */
  matched: z.int(),
  suspense: z.readonly(z.array(unmatched)),
  balances: z.readonly(z.array(bankBalance)),
});

export type BankReading = z.infer<typeof reading>;
