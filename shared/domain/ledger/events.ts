import type { PostEntry } from './commands.ts';

export type LedgerEntryEvent =
  | (Omit<PostEntry, 'type'> & { readonly type: 'Posted' })
  | { readonly type: 'Assigned'; readonly assignmentId: string; readonly reason: string }
  | { readonly type: 'Reversed'; readonly reversalId: string; readonly reason: string };
