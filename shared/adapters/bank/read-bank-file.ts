import { isCurrency } from '../../domain/kernel/currency.ts';
import { fromDecimal } from '../../domain/kernel/money.ts';
import type {
  Balance,
  BankFile,
  BankFileReading,
  ReportedTransaction,
  StatementEntry,
  UnreadableReason,
} from './bank-file.ts';
import { type Reading, readXml } from './xml-reader.ts';

/** No bank statement of this scheme comes near this; a larger file is somebody's mistake or attack. */
const MAX_BYTES = 10_000_000;

/**
 * Reads a file of the bank: pain.002 (status report), camt.054 (notification), camt.053 (statement), camt.052 (intraday), of any version
 * whose elements we need are where ISO 20022 has put them since 2009. A document type declaration is refused before anything is parsed.
 */
export const readBankFile = (bytes: Uint8Array): BankFileReading => {
  if (bytes.length > MAX_BYTES) return unreadable('tooLarge');
  if (/<!DOCTYPE/i.test(new TextDecoder('latin1').decode(bytes))) return unreadable('hasDoctype');
  try {
    const file = readXml(bytes, readRoot);
    return file === undefined ? unreadable('notXml') : { ok: true, file };
  } catch (thrown) {
    if (thrown instanceof Unreadable) return unreadable(thrown.reason);
    throw thrown;
  }
};

const unreadable = (reason: UnreadableReason): BankFileReading => ({ ok: false, reason });

class Unreadable extends Error {
  readonly reason: UnreadableReason;
  constructor(reason: UnreadableReason) {
    super(reason);
    this.reason = reason;
  }
}

const readRoot = (root: Reading): BankFile => {
  const report = root.all('CstmrPmtStsRpt')[0];
  if (report !== undefined) return readStatusReport(report);
  for (const [kind, message, part] of STATEMENTS) {
    const found = root.all(message)[0];
    if (found !== undefined) return readStatements(kind, found, part);
  }
  throw new Unreadable('notABankMessage');
};

const STATEMENTS = [
  ['camt.054', 'BkToCstmrDbtCdtNtfctn', 'Ntfctn'],
  ['camt.053', 'BkToCstmrStmt', 'Stmt'],
  ['camt.052', 'BkToCstmrAcctRpt', 'Rpt'],
] as const;

const must = (value: string | undefined): string => {
  if (value === undefined) throw new Unreadable('incomplete');
  return value;
};

const readStatusReport = (report: Reading): BankFile => ({
  kind: 'pain.002',
  messageId: must(report.text('GrpHdr/MsgId')),
  originalMessageId: report.text('OrgnlGrpInfAndSts/OrgnlMsgId'),
  groupStatus: report.text('OrgnlGrpInfAndSts/GrpSts') ?? report.text('OrgnlPmtInfAndSts/PmtInfSts'),
  groupReasonCode: reasonOf(report, 'OrgnlGrpInfAndSts/StsRsnInf') ?? reasonOf(report, 'OrgnlPmtInfAndSts/StsRsnInf'),
  ibans: [],
  transactions: report.all('OrgnlPmtInfAndSts/TxInfAndSts').flatMap(readTransaction),
  entries: [],
  balances: [],
});

const readTransaction = (element: Reading): readonly ReportedTransaction[] => {
  const endToEndId = reference(element.text('OrgnlEndToEndId'));
  const status = element.text('TxSts');
  return endToEndId === undefined || status === undefined
    ? []
    : [{ endToEndId, status, reasonCode: reasonOf(element, 'StsRsnInf') }];
};

const reasonOf = (element: Reading, path: string): string | undefined =>
  element.text(`${path}/Rsn/Cd`) ?? element.text(`${path}/Rsn/Prtry`);

const readStatements = (kind: BankFile['kind'], message: Reading, part: string): BankFile => {
  const statements = message.all(part);
  return {
    kind,
    messageId: must(message.text('GrpHdr/MsgId')),
    originalMessageId: undefined,
    groupStatus: undefined,
    groupReasonCode: undefined,
    ibans: statements.flatMap((statement) => statement.text('Acct/Id/IBAN') ?? []),
    transactions: [],
    entries: statements.flatMap((statement) => statement.all('Ntry').flatMap(readEntry)),
    balances: statements.flatMap((statement) => statement.all('Bal').flatMap(readBalance)),
  };
};

/**
 * An entry may hold several payments booked together; each becomes an entry of its own when the bank gives its amount. Where it gives only
 * their sum, it is one movement without a reference: the sum must not count once for each.
 */
const readEntry = (entry: Reading): readonly StatementEntry[] => {
  const details = entry.all('NtryDtls/TxDtls');
  const isSumAlone = details.length > 1 && details.some((detail) => ownAmount(detail) === undefined);
  return details.length === 0 || isSumAlone
    ? [oneEntry(entry, entry)]
    : details.map((detail) => oneEntry(entry, detail));
};

const oneEntry = (entry: Reading, detail: Reading): StatementEntry => {
  const creditDebit = (detail.text('CdtDbtInd') ?? entry.text('CdtDbtInd')) === 'CRDT' ? 'credit' : 'debit';
  const status = entry.text('Sts/Cd') ?? entry.text('Sts');
  return {
    endToEndId: reference(detail.text('Refs/EndToEndId')),
    creditDebit,
    ...amountOf(amountElement(entry, detail)),
    booked: status === 'BOOK',
    accountServicerReference: reference(detail.text('Refs/AcctSvcrRef')) ?? reference(entry.text('AcctSvcrRef')),
    isReturn: creditDebit === 'credit' && marksReturn(entry, detail),
    reasonCode: detail.text('RtrInf/Rsn/Cd') ?? detail.text('RtrInf/Rsn/Prtry'),
  };
};

const ownAmount = (detail: Reading): Reading | undefined => detail.all('Amt')[0] ?? detail.all('AmtDtls/TxAmt/Amt')[0];

const amountElement = (entry: Reading, detail: Reading): Reading => {
  const found = ownAmount(detail) ?? entry.all('Amt')[0];
  if (found === undefined) throw new Unreadable('incomplete');
  return found;
};

const marksReturn = (entry: Reading, detail: Reading): boolean =>
  entry.text('RvslInd') === 'true' ||
  detail.all('RtrInf').length > 0 ||
  [entry, detail].some((element) => element.text('BkTxCd/Domn/Fmly/SubFmlyCd') === 'RRTN');

const amountOf = (element: Reading): Pick<StatementEntry, 'amountMinor' | 'currency'> => {
  const currency = element.attribute('Ccy');
  if (!isCurrency(currency)) throw new Unreadable('unknownCurrency');
  const amount = fromDecimal(element.own, currency);
  if (amount === undefined) throw new Unreadable('badAmount');
  return { amountMinor: amount.amountMinor, currency };
};

const BALANCES: Readonly<Record<string, Balance['kind']>> = { OPBD: 'opening', PRCD: 'opening', CLBD: 'closing' };

const readBalance = (element: Reading): readonly Balance[] => {
  const kind = BALANCES[element.text('Tp/CdOrPrtry/Cd') ?? ''];
  const amount = element.all('Amt')[0];
  if (kind === undefined || amount === undefined) return [];
  const { amountMinor, currency } = amountOf(amount);
  return [
    {
      kind,
      amountMinor: element.text('CdtDbtInd') === 'DBIT' ? -amountMinor : amountMinor,
      currency,
      date: must(element.text('Dt/Dt') ?? element.text('Dt/DtTm')).slice(0, 10),
    },
  ];
};

/** `NOTPROVIDED` is what the standard has banks write when there is no reference: it names nothing. */
const reference = (text: string | undefined): string | undefined => (text === 'NOTPROVIDED' ? undefined : text);
