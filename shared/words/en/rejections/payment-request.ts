import type { PaymentRequestRejection } from '../../../domain/payment-request/rejections.ts';

export const paymentRequestRejections = {
  grantNotPaying:
    'Nothing can be paid under this grant in its present state ({status}). Payments need an active grant.',
  requestWithoutLines: 'Add at least one line with what you claim.',
  requestLineNotPositive: 'Line {lineNumber} has no amount. Enter an amount above zero.',
  requestLineWithoutBudgetLine: 'Choose the budget line that line {lineNumber} belongs to.',
  requestLineUnknown:
    'Line {lineNumber} names a budget line that the contract does not have. Choose one from the contract.',
  requestLineExceeded:
    'You claim {asked} {currency} on a budget line with {available} {currency} left. Lower the claim or ask for a modification of the budget.',
  requestExceedsGrant:
    'You claim {asked} {currency}, but {available} {currency} of the grant is left. Lower the claim.',
  invoiceTwiceInRequest: 'Line {lineNumber} claims invoice {invoiceNumber} a second time. Remove one of the two lines.',
  advanceNotProvided: 'This grant has no advance payment. Claim costs once they are incurred.',
  advanceAlreadyTaken: 'The advance of this grant has been taken already. Claim costs instead.',
  advanceTooLarge:
    'You ask for {asked} {currency} in advance; at most {available} {currency} is possible. Lower the amount.',
  finalReportNotApproved: 'The last payment follows the approved final report. Submit the final report first.',
  accountNotOwners:
    'This account does not belong to the institution that holds the grant. Choose one of its own accounts.',
  accountNotActive: 'The bank account is not active ({status}). The Bank must confirm it before money can be sent.',
  requestWithoutDocuments:
    'No checked document belongs to this request yet. Upload the proofs and wait until they are checked.',
  checkedLinesDiffer: 'Line {lineNumber} must be answered exactly once. Give an amount for every line of the request.',
  checkedAboveClaim: 'Line {lineNumber} claims {claimed} {currency}. Approve that much or less.',
  reductionWithoutReason: 'Say why less than claimed is approved on line {lineNumber}.',
  nothingApproved: 'Nothing of this request would be approved. Reject it instead, with the reason.',
  confirmerCheckedDocuments: 'You checked the documents of this request. Another person must confirm the work.',
  approverInvolved:
    '{as, select, claim {You made or signed this request.} account {You proposed the account that it would be paid to.} documentCheck {You checked the documents of this request.} technicalConfirmation {You confirmed the work of this request.} other {You prepared this request to be paid again.}} Another person must approve it.',
} satisfies Record<PaymentRequestRejection['kind'], string>;
