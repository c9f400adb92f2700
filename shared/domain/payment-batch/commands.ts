import type { Currency } from '../kernel/currency.ts';
import type { Instant } from '../kernel/instant.ts';
import type { PaymentOrderId } from '../payment-order/ids.ts';
import type { PaymentBatchId } from './ids.ts';

export type PaymentBatchCommand =
  | {
      readonly type: 'open';
      readonly id: PaymentBatchId;
      readonly orderIds: readonly PaymentOrderId[];
      readonly currency: Currency;
      /** `YYYY-MM-DD`, when the bank shall pay. */
      readonly executionDate: string;
    }
  /** `fileHash`: SHA-256 of the file as built; `fileCreatedAt`: the moment written in it, so that the same bytes can be built again. */
  | { readonly type: 'freeze'; readonly fileHash: string; readonly fileCreatedAt: Instant }
  /** `fileHash`: of the file that the approver has looked at. */
  | { readonly type: 'approve'; readonly fileHash: string }
  | { readonly type: 'release' }
  /** Gives up a batch that has not been released; its orders are free for another. */
  | { readonly type: 'dissolve'; readonly reason: string }
  | { readonly type: 'recordSent'; readonly objectKey: string }
  | { readonly type: 'recordAnswer'; readonly messageId: string }
  | { readonly type: 'complete' };
