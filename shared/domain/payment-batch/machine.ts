import type { Machine } from '../kernel/machine.ts';
import type { PaymentBatchCommand } from './commands.ts';

export const PAYMENT_BATCH_STATUSES = [
  'open',
  'frozen',
  'approved',
  'released',
  'sent',
  'acknowledged',
  'accepted',
  'partlyAccepted',
  'rejected',
  'complete',
  'dissolved',
] as const;

export type PaymentBatchStatus = (typeof PAYMENT_BATCH_STATUSES)[number];

export type PaymentBatchGuard =
  | 'ordersFit'
  | 'executionIsAhead'
  | 'accountsAreActive'
  | 'hashIsTheFiles'
  | 'approverDidNotMake'
  | 'releaserDidNotOpen'
  | 'ordersHaveAnswers'
  | 'ordersAreSettled';

const answered = ['acknowledged', 'accepted', 'partlyAccepted', 'rejected'] as const;

/** From the orders put together through the frozen file and its approval to the bank's last word (payments dossier §9.2). */
export const paymentBatchMachine: Machine<PaymentBatchStatus, PaymentBatchCommand['type'], PaymentBatchGuard> = {
  name: 'paymentBatch',
  statuses: PAYMENT_BATCH_STATUSES,
  final: ['complete', 'dissolved'],
  rows: [
    { command: 'open', from: 'new', by: ['bank-maker'], guards: ['ordersFit', 'executionIsAhead'], to: ['open'] },
    { command: 'freeze', from: ['open'], by: ['bank-maker'], guards: ['accountsAreActive'], to: ['frozen'] },
    {
      command: 'approve',
      from: ['frozen'],
      by: ['bank-checker'],
      guards: ['accountsAreActive', 'approverDidNotMake', 'hashIsTheFiles'],
      to: ['frozen', 'approved'],
    },
    {
      command: 'release',
      from: ['approved'],
      by: ['bank-maker', 'bank-checker'],
      guards: ['accountsAreActive', 'releaserDidNotOpen'],
      to: ['released'],
    },
    // One payment that is held (its account was suspended) must not hold up all the others of its batch for good.
    {
      command: 'dissolve',
      from: ['open', 'frozen', 'approved'],
      by: ['bank-maker', 'bank-checker'],
      to: ['dissolved'],
    },
    { command: 'recordSent', from: ['released'], by: ['system'], to: ['sent'] },
    {
      command: 'recordAnswer',
      from: ['sent', ...answered],
      by: ['system'],
      guards: ['ordersHaveAnswers'],
      to: answered,
    },
    {
      command: 'complete',
      from: ['sent', ...answered],
      by: ['system'],
      guards: ['ordersAreSettled'],
      to: ['complete'],
    },
  ],
};
