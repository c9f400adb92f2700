import type { LedgerEntryRejection } from '#shared/domain/ledger/rejections.ts';
import type { RejectionRow } from './row.ts';

export const ledgerEntryRejections = {
  entryUnbalanced: { problem: 'ruleBroken' },
  entryEmpty: { problem: 'ruleBroken' },
  isReversal: { problem: 'ruleBroken' },
  notInSuspense: { problem: 'ruleBroken' },
  alreadyAssigned: { problem: 'ruleBroken' },
} as const satisfies Record<LedgerEntryRejection['kind'], RejectionRow>;
