import type { Currency } from '../kernel/currency.ts';
import type { Instant } from '../kernel/instant.ts';
import type { LedgerLine } from './lines.ts';
import type { EntryKind } from './postings.ts';

/** Writes an entry into the journal. `at` is when its cause happened. */
export type PostEntry = {
  readonly type: 'post';
  readonly entryId: string;
  readonly entry: EntryKind;
  readonly at: Instant;
  readonly currency: Currency;
  readonly grantId?: string | undefined;
  readonly causedBy: { readonly aggregate: string; readonly id: string };
  readonly lines: readonly LedgerLine[];
  readonly reverses?: string | undefined;
  readonly reason?: string | undefined;
};

export type LedgerEntryCommand =
  | PostEntry
  /** Says what an entry in suspense is; another entry takes it to its account. */
  | { readonly type: 'assign'; readonly assignmentId: string; readonly reason: string }
  | { readonly type: 'reverse'; readonly reversalId: string; readonly reason: string };
