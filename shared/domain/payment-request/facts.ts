import type { Currency } from '../kernel/currency.ts';

/** What the rules about payment requests ask of grant, account and documents. Amounts are minor units of the grant's currency. */
export type PaymentRequestFacts = {
  readonly grant:
    | {
        readonly institutionId: string;
        readonly status: string;
        readonly currency: Currency;
        /** What is still free of the whole grant, and of each line of its budget. */
        readonly availableMinor: number;
        readonly lines: readonly { readonly lineId: string; readonly availableMinor: number }[];
        /** The highest advance that the call's configuration provides; 0 when it provides none. */
        readonly advanceLimitMinor: number;
        readonly advanceTaken: boolean;
        /** What the owner holds of an advance that no accepted cost has yet been set against. */
        readonly advanceHeldMinor: number;
        readonly finalReportApproved: boolean;
      }
    | undefined;
  /** The account that the request names, or that the command would name. */
  readonly account:
    | {
        readonly institutionId: string;
        readonly status: string;
        readonly holderName: string;
        readonly proposedBy: string;
      }
    | undefined;
  /** How many documents of the request have passed the scan. */
  readonly cleanDocuments: number;
};
