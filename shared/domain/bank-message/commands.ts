import type { BankMessageId } from './ids.ts';
import type { BankReading } from './reading.ts';

export type BankMessageCommand =
  | {
      readonly type: 'receive';
      readonly id: BankMessageId;
      readonly objectKey: string;
      readonly sha256: string;
      readonly sizeBytes: number;
    }
  | { readonly type: 'apply'; readonly reading: BankReading }
  | { readonly type: 'refuse'; readonly reason: string };
