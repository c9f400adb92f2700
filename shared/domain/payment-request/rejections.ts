import type { PaymentKind } from './lines.ts';

/** Everything that can stand against a command on a payment request. Amounts are plain decimals in the contract's currency. */
export type PaymentRequestRejection =
  | { readonly kind: 'grantNotPaying'; readonly status: string }
  | { readonly kind: 'requestWithoutLines' }
  | { readonly kind: 'requestLineNotPositive'; readonly lineNumber: number }
  | { readonly kind: 'requestLineWithoutBudgetLine'; readonly lineNumber: number }
  | { readonly kind: 'requestLineUnknown'; readonly lineNumber: number; readonly budgetLineId: string }
  | {
      readonly kind: 'requestLineExceeded';
      readonly budgetLineId: string;
      readonly asked: string;
      readonly available: string;
      readonly currency: string;
    }
  | {
      readonly kind: 'requestExceedsGrant';
      readonly asked: string;
      readonly available: string;
      readonly currency: string;
    }
  | { readonly kind: 'invoiceTwiceInRequest'; readonly lineNumber: number; readonly invoiceNumber: string }
  | { readonly kind: 'advanceNotProvided' }
  | { readonly kind: 'advanceAlreadyTaken' }
  | {
      readonly kind: 'advanceTooLarge';
      readonly asked: string;
      readonly available: string;
      readonly currency: string;
    }
  | { readonly kind: 'finalReportNotApproved' }
  | { readonly kind: 'accountNotOwners' }
  | { readonly kind: 'accountNotActive'; readonly status: string }
  | { readonly kind: 'requestWithoutDocuments'; readonly requestKind: PaymentKind }
  | { readonly kind: 'checkedLinesDiffer'; readonly lineNumber: number }
  | {
      readonly kind: 'checkedAboveClaim';
      readonly lineNumber: number;
      readonly claimed: string;
      readonly currency: string;
    }
  | { readonly kind: 'reductionWithoutReason'; readonly lineNumber: number }
  | { readonly kind: 'nothingApproved' }
  | { readonly kind: 'confirmerCheckedDocuments' }
  | {
      readonly kind: 'approverInvolved';
      readonly as: 'claim' | 'account' | 'documentCheck' | 'technicalConfirmation' | 'reissue';
    };
