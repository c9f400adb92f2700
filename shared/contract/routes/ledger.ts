import { LEDGER_READERS } from '#shared/domain/ledger/readers.ts';
import type { Operation } from '../operation.ts';
import {
  assignBody,
  ledgerEntryPage,
  ledgerEntryParams,
  ledgerEntryQuery,
  ledgerEntryReply,
  reconciliationReply,
  reverseBody,
  trialBalanceQuery,
  trialBalanceReply,
} from '../schemas/ledger.ts';

/** The books. Entries are posted by the system alone; people read them, and reverse what was wrong. */
export const ledgerRoutes = {
  listLedgerEntries: {
    method: 'GET',
    path: '/ledger/entries',
    resource: 'ledger',
    summary: 'List entries of the journal, the newest first.',
    who: LEDGER_READERS,
    query: ledgerEntryQuery,
    reply: ledgerEntryPage,
  },
  getLedgerEntry: {
    method: 'GET',
    path: '/ledger/entries/{entryId}',
    resource: 'ledger',
    summary: 'Show an entry of the journal.',
    who: LEDGER_READERS,
    params: ledgerEntryParams,
    reply: ledgerEntryReply,
  },
  reverseLedgerEntry: {
    method: 'POST',
    path: '/ledger/entries/{entryId}/reverse',
    resource: 'ledger',
    summary: 'Reverse an entry by its opposite.',
    who: ['finance'],
    params: ledgerEntryParams,
    body: reverseBody,
    reply: ledgerEntryReply,
    problems: ['wrongState', 'staleVersion', 'ruleBroken'],
  },
  assignSuspense: {
    method: 'POST',
    path: '/ledger/suspense/{entryId}/assign',
    resource: 'ledger',
    summary: 'Say what money in suspense is, and take it to its account.',
    who: ['finance'],
    params: ledgerEntryParams,
    body: assignBody,
    reply: ledgerEntryReply,
    problems: ['wrongState', 'staleVersion', 'ruleBroken'],
  },
  getTrialBalance: {
    method: 'GET',
    path: '/ledger/trial-balance',
    resource: 'ledger',
    summary: 'Show whether the books balance, by currency.',
    who: LEDGER_READERS,
    query: trialBalanceQuery,
    reply: trialBalanceReply,
  },
  getReconciliation: {
    method: 'GET',
    path: '/ledger/reconciliation',
    resource: 'ledger',
    summary: 'Compare the books with the bank and with the orders on their way.',
    who: LEDGER_READERS,
    reply: reconciliationReply,
  },
} as const satisfies Record<string, Operation>;
