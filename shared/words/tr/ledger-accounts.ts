import type { AccountName } from '#shared/domain/ledger/chart.ts';

/** The accounts of the books by name. */
export const ledgerAccounts = {
  bankAccount: 'Program banka hesabı',
  paymentsInTransit: 'Yoldaki ödemeler',
  bankSuspense: 'Banka geçici hesabı (eşleşmeyen)',
  advances: 'Hibe alanlara verilen avanslar',
  refundsReceivable: 'Alınacak iadeler',
  grantsPayable: 'Ödenecek hibeler',
  retentionPayable: 'Ödenecek teminat kesintileri',
  fundContributions: 'Fon katkıları',
  grantExpenditure: 'Kabul edilen hibe harcamaları',
  directPayments: 'Tedarikçilere doğrudan ödemeler',
  bankCharges: 'Banka masrafları',
  exchangeDifference: 'Kur farkı',
  writeOff: 'Kayıttan silinen alacaklar',
  callBudget: 'Çağrı bütçesi',
  reserved: 'Ayrılan',
  committed: 'Taahhüt edilen',
  obligated: 'Yükümlülüğe bağlanan',
  disbursed: 'Ödenen',
  accepted: 'Kabul edilen',
  decommitted: 'Taahhüdü kaldırılan',
  envelopesOpened: 'Açılan ödenekler',
} satisfies Record<AccountName, string>;
