import type { AccountName } from '#shared/domain/ledger/chart.ts';

/** The accounts of the books by name. */
export const ledgerAccounts = {
  bankAccount: 'الحساب المصرفي للبرنامج',
  paymentsInTransit: 'مدفوعات قيد التحويل',
  bankSuspense: 'حساب مصرفي معلق (غير مطابق)',
  advances: 'سلف للمستفيدين من المنح',
  refundsReceivable: 'مبالغ مستردة مستحقة القبض',
  grantsPayable: 'منح مستحقة الدفع',
  retentionPayable: 'محتجزات مستحقة الدفع',
  fundContributions: 'مساهمات الصندوق',
  grantExpenditure: 'نفقات المنح المقبولة',
  directPayments: 'مدفوعات مباشرة للموردين',
  bankCharges: 'رسوم مصرفية',
  exchangeDifference: 'فروق أسعار الصرف',
  writeOff: 'مبالغ مشطوبة',
  callBudget: 'ميزانية النداء',
  reserved: 'محجوز',
  committed: 'ملتزم به',
  obligated: 'مربوط',
  disbursed: 'مصروف',
  accepted: 'مقبول',
  decommitted: 'ملغى الالتزام به',
  envelopesOpened: 'المخصصات المفتوحة',
} satisfies Record<AccountName, string>;
