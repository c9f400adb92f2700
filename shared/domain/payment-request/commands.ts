import type { AccountId } from '../account/ids.ts';
import type { PaymentRequestId } from './ids.ts';
import type { ClaimedLine, PaymentKind } from './lines.ts';

/** What the document check found eligible of one line; `reason` is asked for wherever it is less than was claimed. */
export type CheckedLine = {
  readonly lineNumber: number;
  readonly approvedMinor: number;
  readonly reason?: string | undefined;
};

export type PaymentRequestCommand =
  | {
      readonly type: 'create';
      readonly id: PaymentRequestId;
      readonly grantId: string;
      readonly kind: PaymentKind;
      readonly accountId: AccountId;
      readonly lines: readonly ClaimedLine[];
    }
  | { readonly type: 'sign' }
  | { readonly type: 'submit' }
  | { readonly type: 'query'; readonly question: string }
  | { readonly type: 'answer'; readonly answer: string }
  | { readonly type: 'checkDocuments'; readonly lines: readonly CheckedLine[] }
  | { readonly type: 'confirmTechnical'; readonly note?: string | undefined }
  | { readonly type: 'approve' }
  | { readonly type: 'reject'; readonly reason: string }
  | { readonly type: 'withdraw' }
  | { readonly type: 'recordOrdered'; readonly orderId: string }
  | { readonly type: 'recordPaid' }
  | { readonly type: 'recordFailed'; readonly reasonCode: string }
  | { readonly type: 'recordReturned'; readonly reasonCode: string }
  /** Sends the same money again, e.g. to a corrected account, after the bank could not deliver it; a second person approves anew. */
  | { readonly type: 'reissue'; readonly accountId: AccountId };
