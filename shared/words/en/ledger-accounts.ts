import type { AccountName } from '#shared/domain/ledger/chart.ts';

/** The accounts of the books by name. */
export const ledgerAccounts = {
  bankAccount: 'Bank programme account',
  paymentsInTransit: 'Payments in transit',
  bankSuspense: 'Bank suspense (unmatched)',
  advances: 'Advances to grantees',
  refundsReceivable: 'Refunds receivable',
  grantsPayable: 'Grants payable',
  retentionPayable: 'Retention payable',
  fundContributions: 'Fund contributions',
  grantExpenditure: 'Grant expenditure accepted',
  directPayments: 'Direct payments to suppliers',
  bankCharges: 'Bank charges',
  exchangeDifference: 'Exchange difference',
  writeOff: 'Write-off',
  callBudget: 'Call budget',
  reserved: 'Reserved',
  committed: 'Committed',
  obligated: 'Obligated',
  disbursed: 'Disbursed',
  accepted: 'Accepted',
  decommitted: 'De-committed',
  envelopesOpened: 'Envelopes opened',
} satisfies Record<AccountName, string>;
