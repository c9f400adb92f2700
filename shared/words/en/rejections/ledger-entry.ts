import type { LedgerEntryRejection } from '#shared/domain/ledger/rejections.ts';

export const ledgerEntryRejections = {
  entryUnbalanced: 'Debits and credits differ by {differenceMinor} in the smallest unit. An entry must balance.',
  entryEmpty: 'An entry needs at least one debit and one credit.',
  isReversal: 'This entry is itself a reversal. It cannot be reversed.',
  notInSuspense: 'This entry does not stand in suspense. There is nothing to assign.',
  alreadyAssigned: 'This entry has been taken out of suspense already. Reverse the entry that did so first.',
} satisfies Record<LedgerEntryRejection['kind'], string>;
