import type { Machine } from '../kernel/machine.ts';
import type { PaymentRequestCommand } from './commands.ts';

export const PAYMENT_REQUEST_STATUSES = [
  'draft',
  'signed',
  'submitted',
  'queried',
  'documentsChecked',
  'technicallyConfirmed',
  'approved',
  'rejected',
  'ordered',
  'paid',
  'failed',
  'returnedFunds',
  'withdrawn',
] as const;

export type PaymentRequestStatus = (typeof PAYMENT_REQUEST_STATUSES)[number];

export type PaymentRequestGuard =
  | 'grantIsPaying'
  | 'kindIsDue'
  | 'linesAreSound'
  | 'linesFitBudget'
  | 'accountIsOwners'
  | 'accountIsActive'
  | 'documentsArePresent'
  | 'approvedLinesFit'
  | 'confirmerDidNotCheck'
  | 'approverDidNotCheck';

/** From the owner's claim through two offices and three persons to the money's arrival (cpf.md P2, Payment request). */
export const paymentRequestMachine: Machine<PaymentRequestStatus, PaymentRequestCommand['type'], PaymentRequestGuard> =
  {
    name: 'paymentRequest',
    statuses: PAYMENT_REQUEST_STATUSES,
    final: ['rejected', 'withdrawn'],
    rows: [
      {
        command: 'create',
        from: 'new',
        by: ['editor'],
        guards: ['grantIsPaying', 'kindIsDue', 'linesAreSound', 'linesFitBudget', 'accountIsOwners'],
        to: ['draft'],
      },
      { command: 'sign', from: ['draft'], by: ['responsible-authority'], to: ['signed'] },
      {
        command: 'submit',
        from: ['signed'],
        by: ['editor', 'responsible-authority'],
        guards: ['grantIsPaying', 'documentsArePresent'],
        to: ['submitted'],
      },
      {
        command: 'query',
        from: ['submitted', 'documentsChecked', 'technicallyConfirmed'],
        by: ['bank-maker', 'coordinator'],
        to: ['queried'],
      },
      { command: 'answer', from: ['queried'], by: ['editor', 'responsible-authority'], to: ['submitted'] },
      {
        command: 'checkDocuments',
        from: ['submitted'],
        by: ['bank-maker'],
        guards: ['grantIsPaying', 'documentsArePresent', 'approvedLinesFit'],
        to: ['documentsChecked'],
      },
      {
        command: 'confirmTechnical',
        from: ['documentsChecked'],
        by: ['coordinator'],
        guards: ['grantIsPaying', 'confirmerDidNotCheck'],
        to: ['technicallyConfirmed'],
      },
      {
        command: 'approve',
        from: ['technicallyConfirmed'],
        by: ['bank-checker'],
        guards: ['grantIsPaying', 'kindIsDue', 'accountIsActive', 'approverDidNotCheck'],
        to: ['approved'],
      },
      {
        command: 'reject',
        from: ['submitted', 'queried', 'documentsChecked', 'technicallyConfirmed'],
        by: ['bank-maker', 'bank-checker'],
        to: ['rejected'],
      },
      {
        command: 'withdraw',
        from: ['draft', 'signed', 'submitted', 'queried'],
        by: ['editor', 'responsible-authority'],
        to: ['withdrawn'],
      },
      { command: 'recordOrdered', from: ['approved'], by: ['system'], to: ['ordered'] },
      // Straight from approved when an earlier advance already covers the whole of it and nothing is left to send.
      { command: 'recordPaid', from: ['approved', 'ordered'], by: ['system'], to: ['paid'] },
      { command: 'recordFailed', from: ['ordered'], by: ['system'], to: ['failed'] },
      { command: 'recordReturned', from: ['ordered', 'paid'], by: ['system'], to: ['returnedFunds'] },
      {
        command: 'reissue',
        from: ['failed', 'returnedFunds'],
        by: ['bank-maker'],
        guards: ['accountIsOwners'],
        to: ['technicallyConfirmed'],
      },
    ],
  };
