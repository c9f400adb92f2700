import type { AccountId } from '../account/ids.ts';
import type { Currency } from '../kernel/currency.ts';
import type { Instant } from '../kernel/instant.ts';
import type { PaymentRequestId } from '../payment-request/ids.ts';
import type { PaymentOrderId } from './ids.ts';
import type { Creditor, Purpose, Screening } from './payee.ts';

/** How a person settled what no rule may: each outcome belongs to one state. */
export const RESOLUTIONS = [
  /** A held order is clear after all, or is stopped for good. */
  'cleared',
  'blocked',
  /** The bank's word on a recall. */
  'recallAccepted',
  'recallRefused',
  /** The bank's word, asked by telephone, on an order that it has not answered. */
  'executed',
  'notExecuted',
] as const;

export type Resolution = (typeof RESOLUTIONS)[number];

/** What a booked entry says of one order. `reference` is the bank's own (AcctSvcrRef). */
type Entry = {
  readonly messageId: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly reference: string;
};

export type PaymentOrderCommand =
  | {
      readonly type: 'create';
      readonly id: PaymentOrderId;
      readonly requestId: PaymentRequestId;
      readonly grantId: string;
      readonly institutionId: string;
      readonly accountId: AccountId;
      /** The account's version that the creditor's details were taken from. */
      readonly accountVersion: number;
      readonly amountMinor: number;
      readonly currency: Currency;
      /** The universal end-to-end reference: a lower-case UUID of version 4, made once. */
      readonly uetr: string;
      readonly creditor: Creditor;
      readonly purpose: Purpose;
      readonly remittance: string;
      /** Left out when screening could not be done; the order then waits for `screen`. */
      readonly screening?: Screening | undefined;
    }
  | { readonly type: 'screen'; readonly screening: Screening }
  | { readonly type: 'batch'; readonly batchId: string; readonly batchNumber: string }
  /** Takes the order out of a batch that is given up before its release. */
  | { readonly type: 'unbatch' }
  | { readonly type: 'approve' }
  | { readonly type: 'release' }
  | { readonly type: 'send' }
  | {
      readonly type: 'recordStatus';
      readonly messageId: string;
      /** As the bank wrote it: any code. */
      readonly status: string;
      readonly reasonCode?: string | undefined;
    }
  | ({ readonly type: 'recordDebit' } & Entry)
  | ({ readonly type: 'reconcile' } & Entry)
  | ({ readonly type: 'return'; readonly reasonCode: string } & Entry)
  | { readonly type: 'close' }
  | { readonly type: 'recordSilence'; readonly since: Instant }
  | { readonly type: 'recall'; readonly reason: string }
  | { readonly type: 'resolve'; readonly outcome: Resolution; readonly note: string }
  | { readonly type: 'cancel'; readonly reason: string };
