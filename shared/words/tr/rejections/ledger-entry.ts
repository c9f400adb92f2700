import type { LedgerEntryRejection } from '#shared/domain/ledger/rejections.ts';

export const ledgerEntryRejections = {
  entryUnbalanced: 'Borç ve alacak arasında en küçük birimle {differenceMinor} fark var. Kayıt denk olmalıdır.',
  entryEmpty: 'Bir kayıtta en az bir borç ve bir alacak bulunmalıdır.',
  isReversal: 'Bu kayıt zaten bir ters kayıttır. Yeniden ters çevrilemez.',
  notInSuspense: 'Bu kayıt geçici hesapta değil. Aktarılacak bir şey yok.',
  alreadyAssigned: 'Bu kayıt geçici hesaptan zaten çıkarılmış. Önce bunu yapan kaydı ters çevirin.',
} satisfies Record<LedgerEntryRejection['kind'], string>;
