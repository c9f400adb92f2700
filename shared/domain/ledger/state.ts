import * as z from 'zod/mini';
import { currencySchema } from '../kernel/currency-schema.ts';
import { storedInstant } from '../kernel/instant-schema.ts';
import { ledgerLine } from './lines.ts';
import { ENTRY_KINDS } from './postings.ts';

export const LEDGER_ENTRY_STATUSES = ['posted', 'reversed'] as const;

/**
 * One entry of the journal. Its id is that of the event that caused it, so that nothing is posted twice; a reversal has an id of its
 * own. Entries are never changed: a wrong one is reversed by another.
 */
export const ledgerEntryState = z.object({
  id: z.string(),
  status: z.enum(LEDGER_ENTRY_STATUSES),
  entry: z.enum(ENTRY_KINDS),
  at: storedInstant,
  currency: currencySchema,
  grantId: z.optional(z.string()),
  /** The case whose event caused the entry. */
  causedBy: z.object({ aggregate: z.string(), id: z.string() }),
  lines: z.readonly(z.array(ledgerLine)),
  reversedBy: z.optional(z.string()),
  /** The entry that took this one out of suspense. */
  assignedBy: z.optional(z.string()),
  reverses: z.optional(z.string()),
  reason: z.optional(z.string()),
});

export type LedgerEntryState = z.infer<typeof ledgerEntryState>;
