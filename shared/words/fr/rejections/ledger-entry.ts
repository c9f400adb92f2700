import type { LedgerEntryRejection } from '#shared/domain/ledger/rejections.ts';

export const ledgerEntryRejections = {
  entryUnbalanced:
    'Les débits et les crédits diffèrent de {differenceMinor} dans la plus petite unité. Une écriture doit être équilibrée.',
  entryEmpty: 'Une écriture exige au moins un débit et un crédit.',
  isReversal: 'Cette écriture est elle-même une contrepassation. Elle ne peut pas être contrepassée.',
  notInSuspense: 'Cette écriture ne figure pas en compte d’attente. Il n’y a rien à affecter.',
  alreadyAssigned:
    'Cette écriture a déjà été sortie du compte d’attente. Contrepassez d’abord l’écriture qui l’en a sortie.',
} satisfies Record<LedgerEntryRejection['kind'], string>;
