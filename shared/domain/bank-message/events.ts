import type { Currency } from '../kernel/currency.ts';
import type { Instant } from '../kernel/instant.ts';
import type { BankMessageId } from './ids.ts';

export type BankMessageEvent =
  | {
      readonly type: 'Received';
      readonly messageId: BankMessageId;
      readonly objectKey: string;
      readonly sha256: string;
      readonly sizeBytes: number;
      readonly receivedAt: Instant;
    }
  | {
      readonly type: 'Applied';
      readonly reading: {
        readonly kind: 'pain.002' | 'camt.052' | 'camt.053' | 'camt.054';
        readonly messageId: string;
        readonly originalMessageId?: string | undefined;
        readonly matched: number;
        readonly suspense: readonly {
          readonly endToEndId?: string | undefined;
          readonly creditDebit?: 'credit' | 'debit' | undefined;
          readonly amountMinor?: number | undefined;
          readonly currency?: Currency | undefined;
          readonly reference?: string | undefined;
          readonly because: 'noReference' | 'unknownOrder' | 'otherAmount' | 'notAReturn' | 'refusedByOrder';
        }[];
        readonly balances: readonly {
          readonly kind: 'opening' | 'closing';
          readonly amountMinor: number;
          readonly currency: Currency;
          readonly date: string;
        }[];
      };
    }
  | { readonly type: 'Refused'; readonly reason: string };
