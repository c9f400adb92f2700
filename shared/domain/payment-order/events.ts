import type { AccountId } from '../account/ids.ts';
import type { Country } from '../kernel/country.ts';
import type { Currency } from '../kernel/currency.ts';
import type { Instant } from '../kernel/instant.ts';
import type { PaymentRequestId } from '../payment-request/ids.ts';
import type { PaymentOrderId } from './ids.ts';

/** What every event of an order says: which money it speaks of, so that nobody who hears it need look anything up. */
type OfOrder = {
  readonly orderId: PaymentOrderId;
  readonly requestId: PaymentRequestId;
  readonly grantId: string;
  readonly amountMinor: number;
  readonly currency: Currency;
};

type Screened = { readonly reasons: readonly string[]; readonly listVersion: string };

/** Which message said so, under the key that keeps it from being heard twice. */
type Heard = { readonly heard: string };

export type PaymentOrderEvent =
  | (OfOrder & {
      readonly type: 'Created';
      readonly institutionId: string;
      readonly accountId: AccountId;
      readonly accountVersion: number;
      readonly endToEndId: string;
      readonly instructionId: string;
      readonly uetr: string;
      readonly creditor: {
        readonly name: string;
        readonly address: { readonly street?: string | undefined; readonly town: string; readonly country: Country };
        readonly account:
          | { readonly kind: 'iban'; readonly iban: string }
          | { readonly kind: 'number'; readonly number: string };
        readonly bic?: string | undefined;
        readonly bankName: string;
      };
      readonly purpose: 'GOVT' | 'SUPP';
      readonly remittance: string;
      readonly createdAt: Instant;
    })
  | (OfOrder & { readonly type: 'Screened' } & Screened)
  | (OfOrder & { readonly type: 'ScreenHeld' } & Screened)
  | (OfOrder & { readonly type: 'HoldCleared'; readonly note: string; readonly by: string })
  | (OfOrder & { readonly type: 'Batched'; readonly batchId: string; readonly batchNumber: string })
  | (OfOrder & { readonly type: 'Unbatched' })
  | (OfOrder & { readonly type: 'Approved' })
  | (OfOrder & { readonly type: 'Released' })
  | (OfOrder & { readonly type: 'Sent' })
  | (OfOrder & Heard & { readonly type: 'Acknowledged'; readonly status: string })
  | (OfOrder & Heard & { readonly type: 'Accepted'; readonly status: string })
  | (OfOrder & Heard & { readonly type: 'Held'; readonly status: string; readonly needsAttention?: string | undefined })
  /** The bank said something that moves nothing: heard already, late, or against what is known. */
  | (OfOrder &
      Heard & { readonly type: 'AnswerNoted'; readonly status: string; readonly needsAttention?: string | undefined })
  | (OfOrder &
      Heard & { readonly type: 'Debited'; readonly debitedAt: Instant; readonly reference?: string | undefined })
  | (OfOrder & Heard & { readonly type: 'Reconciled'; readonly reconciledAt: Instant; readonly reference: string })
  | (OfOrder & { readonly type: 'Closed' })
  | (OfOrder & { readonly type: 'Rejected'; readonly reasonCode: string; readonly heard?: string | undefined })
  /** `wasReleased`: the money counted as under way and no longer does. */
  | (OfOrder & {
      readonly type: 'Cancelled';
      readonly reason: string;
      readonly wasReleased: boolean;
      readonly heard?: string | undefined;
    })
  /** `returnedMinor`: what came back, less than was sent when a bank kept charges. `wasReconciled`: the request had been told that it was paid. */
  | (OfOrder &
      Heard & {
        readonly type: 'Returned';
        readonly reasonCode: string;
        readonly reference: string;
        readonly returnedMinor: number;
        readonly wasReconciled: boolean;
      })
  | (OfOrder & { readonly type: 'SilenceRecorded'; readonly since: Instant })
  | (OfOrder & { readonly type: 'RecallRequested'; readonly reason: string; readonly by: string })
  /** The bank's word on a recall that leaves the order where it stood: refused, or the money is to come back as a return. */
  | (OfOrder & {
      readonly type: 'RecallAnswered';
      readonly isAccepted: boolean;
      readonly note: string;
      readonly by: string;
    })
  | (OfOrder & { readonly type: 'ExecutionConfirmed'; readonly note: string; readonly by: string });
