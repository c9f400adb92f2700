import type { AccountId } from '../account/ids.ts';
import type { Currency } from '../kernel/currency.ts';
import type { Instant } from '../kernel/instant.ts';
import type { PaymentRequestId } from './ids.ts';
import type { PaymentKind, RequestLine } from './lines.ts';

type OfRequest = { readonly requestId: PaymentRequestId; readonly grantId: string; readonly institutionId: string };

/** Money that has been granted to a request: from here on the grant is bound. */
type Approved = OfRequest & {
  readonly type: 'Approved';
  readonly kind: PaymentKind;
  readonly accountId: AccountId;
  readonly payeeName: string;
  readonly currency: Currency;
  /** What is to be sent: the accepted cost less what an earlier advance already covers. */
  readonly amountMinor: number;
  readonly acceptedMinor: number;
  readonly clearedMinor: number;
  readonly lines: readonly { readonly lineId: string; readonly amountMinor: number }[];
  readonly approvedBy: string;
  readonly approvedAt: Instant;
};

export type PaymentRequestEvent =
  | (OfRequest & {
      readonly type: 'Created';
      readonly kind: PaymentKind;
      readonly accountId: AccountId;
      readonly currency: Currency;
      readonly lines: readonly RequestLine[];
      readonly claimedMinor: number;
      readonly createdBy: string;
      readonly createdAt: Instant;
    })
  | (OfRequest & { readonly type: 'Signed'; readonly by: string })
  | (OfRequest & {
      readonly type: 'Submitted';
      readonly kind: PaymentKind;
      readonly currency: Currency;
      readonly claimedMinor: number;
      readonly submittedAt: Instant;
    })
  | (OfRequest & { readonly type: 'Queried'; readonly question: string; readonly by: string; readonly at: Instant })
  | (OfRequest & { readonly type: 'Answered'; readonly answer: string; readonly by: string })
  | (OfRequest & {
      readonly type: 'DocumentsChecked';
      readonly lines: readonly {
        readonly lineNumber: number;
        readonly approvedMinor: number;
        readonly reason?: string | undefined;
      }[];
      readonly by: string;
    })
  | (OfRequest & {
      readonly type: 'TechnicallyConfirmed';
      readonly note?: string | undefined;
      readonly by: string;
    })
  | Approved
  | (OfRequest & { readonly type: 'Rejected'; readonly reason: string })
  | (OfRequest & { readonly type: 'Withdrawn' })
  | (OfRequest & { readonly type: 'Ordered'; readonly orderId: string })
  | (OfRequest & {
      readonly type: 'Paid';
      readonly amountMinor: number;
      readonly currency: Currency;
      readonly paidAt: Instant;
    })
  /** The grant is no longer bound by the request: all that its approval posted is taken back. */
  | (OfRequest & {
      readonly type: 'ObligationDropped';
      readonly kind: PaymentKind;
      readonly currency: Currency;
      readonly amountMinor: number;
      readonly clearedMinor: number;
    })
  | (OfRequest & { readonly type: 'Failed'; readonly reasonCode: string })
  | (OfRequest & { readonly type: 'FundsReturned'; readonly reasonCode: string })
  | (OfRequest & { readonly type: 'Reissued'; readonly accountId: AccountId; readonly by: string });
