import type { Currency } from '../../domain/kernel/currency.ts';

/** One payment's status in a pain.002, as the bank words it. */
export type ReportedTransaction = {
  readonly endToEndId: string;
  /** ISO external payment transaction status, e.g. ACSP, ACSC, RJCT; banks also send codes of their own. */
  readonly status: string;
  readonly reasonCode: string | undefined;
};

/** One booking in a camt.054 or camt.053. */
export type StatementEntry = {
  /** Undefined when the bank gives none (`NOTPROVIDED` is none). */
  readonly endToEndId: string | undefined;
  readonly creditDebit: 'credit' | 'debit';
  readonly amountMinor: number;
  readonly currency: Currency;
  /** BOOK; otherwise it is only announced. */
  readonly booked: boolean;
  readonly accountServicerReference: string | undefined;
  /** Money that comes back: a credit with the reversal mark, return information or the bank's code for returned transfers. */
  readonly isReturn: boolean;
  readonly reasonCode: string | undefined;
};

export type Balance = {
  readonly kind: 'opening' | 'closing';
  /** Below zero when the account is overdrawn. */
  readonly amountMinor: number;
  readonly currency: Currency;
  readonly date: string;
};

/** What a file from the bank says, whichever message it is. */
export type BankFile = {
  readonly kind: 'pain.002' | 'camt.054' | 'camt.053' | 'camt.052';
  readonly messageId: string;
  /** The MsgId of our file that a pain.002 answers. */
  readonly originalMessageId: string | undefined;
  /** The status of the whole file, when the bank gives one. */
  readonly groupStatus: string | undefined;
  readonly groupReasonCode: string | undefined;
  /** The IBANs of the accounts that a statement or notice speaks of, where it names them so. */
  readonly ibans: readonly string[];
  readonly transactions: readonly ReportedTransaction[];
  readonly entries: readonly StatementEntry[];
  readonly balances: readonly Balance[];
};

/** Why a file from the inbox is not taken. It stays where it is; a person looks at it. */
export type UnreadableReason =
  | 'tooLarge'
  | 'hasDoctype'
  | 'notXml'
  | 'notABankMessage'
  | 'incomplete'
  | 'unknownCurrency'
  | 'badAmount';

export type BankFileReading =
  | { readonly ok: true; readonly file: BankFile }
  | { readonly ok: false; readonly reason: UnreadableReason };
