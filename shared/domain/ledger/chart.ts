/**
 * The chart of accounts (payments.md §9.4). `cash` accounts hold money and claims; `budget` accounts say how far the money is bound,
 * in balanced pairs of their own. 9090 is ours [default]: the other side of an envelope that has been opened.
 */
export const CHART = {
  '1000': { name: 'bankAccount', side: 'cash' },
  '1050': { name: 'paymentsInTransit', side: 'cash' },
  '1090': { name: 'bankSuspense', side: 'cash' },
  '1100': { name: 'advances', side: 'cash' },
  '1150': { name: 'refundsReceivable', side: 'cash' },
  '2000': { name: 'grantsPayable', side: 'cash' },
  '2050': { name: 'retentionPayable', side: 'cash' },
  '3000': { name: 'fundContributions', side: 'cash' },
  '5000': { name: 'grantExpenditure', side: 'cash' },
  '5010': { name: 'directPayments', side: 'cash' },
  '5200': { name: 'bankCharges', side: 'cash' },
  '5300': { name: 'exchangeDifference', side: 'cash' },
  '5900': { name: 'writeOff', side: 'cash' },
  '9000': { name: 'callBudget', side: 'budget' },
  '9010': { name: 'reserved', side: 'budget' },
  '9020': { name: 'committed', side: 'budget' },
  '9030': { name: 'obligated', side: 'budget' },
  '9040': { name: 'disbursed', side: 'budget' },
  '9050': { name: 'accepted', side: 'budget' },
  '9060': { name: 'decommitted', side: 'budget' },
  '9090': { name: 'envelopesOpened', side: 'budget' },
} as const satisfies Record<string, { readonly name: string; readonly side: 'cash' | 'budget' }>;

export type AccountCode = keyof typeof CHART;

export type AccountName = (typeof CHART)[AccountCode]['name'];

export const isAccountCode = (value: unknown): value is AccountCode =>
  typeof value === 'string' && Object.hasOwn(CHART, value);

/** All accounts in the order of their codes. */
export const ACCOUNT_CODES: readonly AccountCode[] = Object.keys(CHART).filter(isAccountCode);
