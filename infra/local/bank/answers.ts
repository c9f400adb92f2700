import { create } from 'xmlbuilder2';
import type { PaymentFile, Transfer } from './payment-file.ts';

/** The messages the bank writes: pain.002.001.10, camt.054.001.08, camt.053.001.08. */
type Written = { readonly messageId: string; readonly at: string };

const write = (message: string, body: object): string =>
  create(
    { version: '1.0', encoding: 'UTF-8' },
    { Document: { '@xmlns': `urn:iso:std:iso:20022:tech:xsd:${message}`, ...body } },
  ).end({
    prettyPrint: true,
  });

const reason = (code: string | undefined): object => (code === undefined ? {} : { StsRsnInf: { Rsn: { Cd: code } } });

/** The answer about a file as a whole: ACTC (technically right) or RJCT with its reason. */
export const groupReport = (by: Written, original: string, status: 'ACTC' | 'RJCT', reasonCode?: string): string =>
  write('pain.002.001.10', {
    CstmrPmtStsRpt: {
      GrpHdr: { MsgId: by.messageId, CreDtTm: by.at },
      OrgnlGrpInfAndSts: {
        OrgnlMsgId: original,
        OrgnlMsgNmId: 'pain.001.001.09',
        GrpSts: status,
        ...reason(reasonCode),
      },
    },
  });

export type PaymentStatus = {
  readonly transfer: Transfer;
  readonly status: 'ACSP' | 'ACSC' | 'RJCT';
  readonly reasonCode?: string;
};

/** The answer about single payments. */
export const paymentReport = (by: Written, file: PaymentFile, statuses: readonly PaymentStatus[]): string =>
  write('pain.002.001.10', {
    CstmrPmtStsRpt: {
      GrpHdr: { MsgId: by.messageId, CreDtTm: by.at },
      OrgnlGrpInfAndSts: { OrgnlMsgId: file.messageId, OrgnlMsgNmId: 'pain.001.001.09' },
      OrgnlPmtInfAndSts: {
        OrgnlPmtInfId: file.blockId,
        TxInfAndSts: statuses.map(({ transfer, status, reasonCode }) => ({
          OrgnlInstrId: transfer.instructionId,
          OrgnlEndToEndId: transfer.endToEndId,
          OrgnlUETR: transfer.uetr,
          TxSts: status,
          ...reason(reasonCode),
        })),
      },
    },
  });

/** One booking on the account. */
export type Booking = {
  readonly reference: string;
  readonly date: string;
  readonly creditDebit: 'CRDT' | 'DBIT';
  readonly amount: string;
  readonly currency: string;
  readonly transfer?: Pick<Transfer, 'instructionId' | 'endToEndId' | 'uetr' | 'payeeName'>;
  /** Why the money came back; only on returned payments. */
  readonly returnReason?: string;
};

const entry = (booking: Booking): object => ({
  Amt: { '@Ccy': booking.currency, '#': booking.amount },
  CdtDbtInd: booking.creditDebit,
  ...(booking.returnReason === undefined ? {} : { RvslInd: 'true' }),
  Sts: { Cd: 'BOOK' },
  BookgDt: { Dt: booking.date },
  ValDt: { Dt: booking.date },
  AcctSvcrRef: booking.reference,
  BkTxCd: {
    Domn: { Cd: 'PMNT', Fmly: { Cd: booking.creditDebit === 'DBIT' ? 'ICDT' : 'RCDT', SubFmlyCd: subFamily(booking) } },
  },
  NtryDtls: { TxDtls: details(booking) },
});

const subFamily = (booking: Booking): string => {
  if (booking.returnReason !== undefined) return 'RRTN';
  return booking.creditDebit === 'DBIT' ? 'XBCT' : 'DMCT';
};

const details = (booking: Booking): object => ({
  Refs: {
    AcctSvcrRef: booking.reference,
    ...(booking.transfer === undefined
      ? { EndToEndId: 'NOTPROVIDED' }
      : {
          InstrId: booking.transfer.instructionId,
          EndToEndId: booking.transfer.endToEndId,
          UETR: booking.transfer.uetr,
        }),
  },
  Amt: { '@Ccy': booking.currency, '#': booking.amount },
  CdtDbtInd: booking.creditDebit,
  ...(booking.transfer === undefined ? {} : { RltdPties: { Cdtr: { Pty: { Nm: booking.transfer.payeeName } } } }),
  ...(booking.returnReason === undefined ? {} : { RtrInf: { Rsn: { Cd: booking.returnReason } } }),
});

/** Tells at once of bookings on the account. */
export const notification = (by: Written, iban: string, bookings: readonly Booking[]): string =>
  write('camt.054.001.08', {
    BkToCstmrDbtCdtNtfctn: {
      GrpHdr: { MsgId: by.messageId, CreDtTm: by.at },
      Ntfctn: { Id: `${by.messageId}-1`, CreDtTm: by.at, Acct: { Id: { IBAN: iban } }, Ntry: bookings.map(entry) },
    },
  });

const balance = (code: 'OPBD' | 'CLBD', minor: bigint, currency: string, date: string): object => ({
  Tp: { CdOrPrtry: { Cd: code } },
  Amt: { '@Ccy': currency, '#': toDecimal(minor < 0n ? -minor : minor) },
  CdtDbtInd: minor < 0n ? 'DBIT' : 'CRDT',
  Dt: { Dt: date },
});

/** Two decimal places, which all currencies of the bank's accounts have. */
export const toDecimal = (minor: bigint): string => {
  const digits = String(minor).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** The booked statement of a day: the truth that everything is reconciled with. */
export const statement = (
  by: Written,
  account: {
    readonly iban: string;
    readonly currency: string;
    readonly openingMinor: bigint;
    readonly closingMinor: bigint;
    readonly date: string;
  },
  bookings: readonly Booking[],
): string =>
  write('camt.053.001.08', {
    BkToCstmrStmt: {
      GrpHdr: { MsgId: by.messageId, CreDtTm: by.at },
      Stmt: {
        Id: `${by.messageId}-1`,
        CreDtTm: by.at,
        Acct: { Id: { IBAN: account.iban }, Ccy: account.currency },
        Bal: [
          balance('OPBD', account.openingMinor, account.currency, account.date),
          balance('CLBD', account.closingMinor, account.currency, account.date),
        ],
        Ntry: bookings.map(entry),
      },
    },
  });
