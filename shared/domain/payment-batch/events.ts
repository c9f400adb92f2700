import type { Currency } from '../kernel/currency.ts';
import type { Instant } from '../kernel/instant.ts';
import type { PaymentOrderId } from '../payment-order/ids.ts';
import type { PaymentBatchId } from './ids.ts';

type OfBatch = { readonly batchId: PaymentBatchId; readonly number: string };

export type PaymentBatchEvent =
  | (OfBatch & {
      readonly type: 'Opened';
      readonly currency: Currency;
      readonly executionDate: string;
      readonly orderIds: readonly PaymentOrderId[];
      readonly totalMinor: number;
      readonly approvalsNeeded: number;
      readonly openedBy: string;
      readonly openedAt: Instant;
    })
  | (OfBatch & {
      readonly type: 'Frozen';
      readonly fileHash: string;
      readonly fileCreatedAt: Instant;
      readonly frozenBy: string;
    })
  /** One of several approvals that the amount asks for. */
  | (OfBatch & { readonly type: 'ApprovalGiven'; readonly fileHash: string; readonly by: string; readonly at: Instant })
  | (OfBatch & { readonly type: 'Approved'; readonly fileHash: string; readonly by: string; readonly at: Instant })
  | (OfBatch & { readonly type: 'Released'; readonly fileHash: string; readonly by: string; readonly at: Instant })
  | (OfBatch & { readonly type: 'Sent'; readonly objectKey: string; readonly sentAt: Instant })
  | (OfBatch & {
      readonly type: 'AnswerRecorded';
      readonly messageId: string;
      readonly standing: 'acknowledged' | 'accepted' | 'partlyAccepted' | 'rejected';
    })
  | (OfBatch & { readonly type: 'Completed' })
  | (OfBatch & { readonly type: 'Dissolved'; readonly reason: string; readonly by: string });
