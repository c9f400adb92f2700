import type { Machine } from '../kernel/machine.ts';
import type { PaymentOrderCommand } from './commands.ts';

export const PAYMENT_ORDER_STATUSES = [
  'created',
  'screened',
  'screenHold',
  'batched',
  'approved',
  'released',
  'sent',
  'acknowledged',
  'accepted',
  'pending',
  'debited',
  'reconciled',
  'closed',
  'rejected',
  'cancelled',
  'recallRequested',
  'returned',
  'unknown',
] as const;

export type PaymentOrderStatus = (typeof PAYMENT_ORDER_STATUSES)[number];

export type PaymentOrderGuard = 'idsAreSound' | 'resolutionFits' | 'amountIsTheOrders';

/** With the bank, and its last word not yet spoken. */
const inFlight = ['sent', 'acknowledged', 'pending', 'accepted', 'recallRequested', 'unknown'] as const;

/** Whatever the bank says once an order has been sent is heard; where it changes nothing, it is noted. */
const heard = [...inFlight, 'debited', 'reconciled', 'closed', 'returned', 'rejected', 'cancelled'] as const;

/** From the approved claim through screening, batch and bank to the booked statement (payments dossier §9.2). */
export const paymentOrderMachine: Machine<PaymentOrderStatus, PaymentOrderCommand['type'], PaymentOrderGuard> = {
  name: 'paymentOrder',
  statuses: PAYMENT_ORDER_STATUSES,
  final: ['rejected', 'cancelled', 'returned'],
  rows: [
    {
      command: 'create',
      from: 'new',
      by: ['system'],
      guards: ['idsAreSound'],
      to: ['created', 'screened', 'screenHold'],
    },
    { command: 'screen', from: ['created'], by: ['system'], to: ['screened', 'screenHold'] },
    { command: 'batch', from: ['screened'], by: ['bank-maker'], to: ['batched'] },
    { command: 'unbatch', from: ['batched', 'approved'], by: ['bank-maker', 'bank-checker'], to: ['screened'] },
    { command: 'approve', from: ['batched'], by: ['bank-checker'], to: ['approved'] },
    { command: 'release', from: ['approved'], by: ['bank-maker', 'bank-checker'], to: ['released'] },
    { command: 'send', from: ['released'], by: ['system'], to: ['sent'] },
    { command: 'recordStatus', from: heard, by: ['system'], to: heard },
    { command: 'recordDebit', from: heard, by: ['system'], guards: ['amountIsTheOrders'], to: heard },
    { command: 'reconcile', from: heard, by: ['system'], guards: ['amountIsTheOrders'], to: heard },
    { command: 'return', from: heard, by: ['system'], guards: ['amountIsTheOrders'], to: heard },
    { command: 'close', from: ['reconciled'], by: ['system', 'finance'], to: ['closed'] },
    {
      command: 'recordSilence',
      from: ['sent', 'acknowledged', 'pending', 'accepted'],
      by: ['system', 'bank-maker'],
      to: ['unknown'],
    },
    {
      command: 'recall',
      from: ['sent', 'acknowledged', 'pending', 'accepted', 'debited', 'unknown'],
      by: ['bank-maker'],
      to: ['recallRequested'],
    },
    {
      command: 'resolve',
      from: ['screenHold', 'recallRequested', 'pending', 'unknown'],
      by: ['bank-checker'],
      guards: ['resolutionFits'],
      to: ['screened', 'cancelled', 'sent', 'acknowledged', 'pending', 'accepted', 'debited', 'unknown', 'rejected'],
    },
    { command: 'cancel', from: ['created', 'screened', 'screenHold'], by: ['bank-checker'], to: ['cancelled'] },
  ],
};
