import type { AccountName } from '#shared/domain/ledger/chart.ts';

/** The accounts of the books by name. */
export const ledgerAccounts = {
  bankAccount: 'Compte bancaire du programme',
  paymentsInTransit: 'Paiements en cours de transfert',
  bankSuspense: 'Compte d’attente bancaire (non rapproché)',
  advances: 'Avances aux bénéficiaires',
  refundsReceivable: 'Remboursements à recevoir',
  grantsPayable: 'Subventions à payer',
  retentionPayable: 'Retenues à payer',
  fundContributions: 'Contributions au fonds',
  grantExpenditure: 'Dépenses de subvention acceptées',
  directPayments: 'Paiements directs aux fournisseurs',
  bankCharges: 'Frais bancaires',
  exchangeDifference: 'Différence de change',
  writeOff: 'Abandon de créance',
  callBudget: 'Budget de l’appel',
  reserved: 'Réservé',
  committed: 'Engagé',
  obligated: 'Ordonnancé',
  disbursed: 'Décaissé',
  accepted: 'Accepté',
  decommitted: 'Dégagé',
  envelopesOpened: 'Enveloppes ouvertes',
} satisfies Record<AccountName, string>;
