import type { PaymentRequestRejection } from '#shared/domain/payment-request/rejections.ts';
import type { RejectionRow } from './row.ts';

export const paymentRequestRejections = {
  grantNotPaying: { problem: 'ruleBroken' },
  requestWithoutLines: { problem: 'invalid', pointer: '/lines' },
  requestLineNotPositive: { problem: 'invalid', pointer: '/lines' },
  requestLineWithoutBudgetLine: { problem: 'invalid', pointer: '/lines' },
  requestLineUnknown: { problem: 'invalid', pointer: '/lines' },
  requestLineExceeded: { problem: 'ruleBroken', pointer: '/lines' },
  requestExceedsGrant: { problem: 'ruleBroken', pointer: '/lines' },
  invoiceTwiceInRequest: { problem: 'ruleBroken', pointer: '/lines' },
  advanceNotProvided: { problem: 'ruleBroken', pointer: '/kind' },
  advanceAlreadyTaken: { problem: 'ruleBroken', pointer: '/kind' },
  advanceTooLarge: { problem: 'ruleBroken', pointer: '/lines' },
  finalReportNotApproved: { problem: 'ruleBroken', pointer: '/kind' },
  accountNotOwners: { problem: 'ruleBroken', pointer: '/accountId' },
  accountNotActive: { problem: 'ruleBroken', pointer: '/accountId' },
  requestWithoutDocuments: { problem: 'ruleBroken' },
  checkedLinesDiffer: { problem: 'invalid', pointer: '/lines' },
  checkedAboveClaim: { problem: 'ruleBroken', pointer: '/lines' },
  reductionWithoutReason: { problem: 'invalid', pointer: '/lines' },
  nothingApproved: { problem: 'ruleBroken', pointer: '/lines' },
  confirmerCheckedDocuments: { problem: 'ruleBroken' },
  approverInvolved: { problem: 'ruleBroken' },
} as const satisfies Record<PaymentRequestRejection['kind'], RejectionRow>;
