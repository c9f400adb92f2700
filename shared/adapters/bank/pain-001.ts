import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { isMore, type Money, money, sum, toDecimal } from '../../domain/kernel/money.ts';
import { isSwiftReference, isSwiftText, toSwiftText } from './swift-text.ts';

/** A structured address: town and country are the least that banks accept since November 2026 (CBPR+ address rule). */
type Address = { readonly street?: string | undefined; readonly town: string; readonly country: string };

/** Where the money goes: an IBAN, or an account number of a country that has none. */
type PayeeAccount =
  | { readonly kind: 'iban'; readonly iban: string }
  | { readonly kind: 'number'; readonly number: string };

export type CreditTransfer = {
  readonly instructionId: string;
  readonly endToEndId: string;
  /** UUID v4 in lower case; the schema takes no other. */
  readonly uetr: string;
  readonly amount: Money;
  readonly payee: {
    readonly name: string;
    readonly address: Address;
    readonly account: PayeeAccount;
    /** BIC of the payee's bank, 8 or 11 letters; an IBAN of the bank's own country may do without. */
    readonly bic?: string | undefined;
  };
  /** ISO external purpose code; grants go as GOVT (there is none for grants). */
  readonly purpose: 'GOVT' | 'ADVA' | 'SUPP';
  /** What the payee reads on the statement; at most 140 characters of it are sent. */
  readonly remittance: string;
};

export type Pain001Input = {
  readonly messageId: string;
  /** When the file was made, ISO 8601 in UTC. Part of the file, so the same batch must always bring the same moment. */
  readonly createdAt: string;
  readonly initiatingParty: string;
  readonly debtor: { readonly name: string; readonly address: Address; readonly iban: string; readonly bic: string };
  /** `YYYY-MM-DD` */
  readonly executionDate: string;
  readonly transfers: readonly CreditTransfer[];
};

const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';

/**
 * The payment file: ISO 20022 pain.001.001.09, one payment information block (one debtor account, currency and day), booked one
 * by one so that every payment is an entry of its own on the statement. The same input always gives the same bytes.
 * Throws RangeError on what the schema would let through and a bank would not: an amount of zero, two currencies, a repeated EndToEndId,
 * a reference or name outside SWIFT's set X. Source: ISO 20022 message definition; payments at CGI-MP practice.
 */
export const buildPain001 = (input: Pain001Input): string => {
  assertSound(input);
  const first = input.transfers[0];
  if (first === undefined) throw new RangeError('a payment file needs at least one payment');
  const total = toDecimal(
    sum(
      input.transfers.map(({ amount }) => amount),
      first.amount.currency,
    ),
  );
  const count = String(input.transfers.length);

  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(NAMESPACE, 'Document').ele('CstmrCdtTrfInitn');
  const header = root.ele('GrpHdr');
  text(header, 'MsgId', input.messageId);
  text(header, 'CreDtTm', input.createdAt);
  text(header, 'NbOfTxs', count);
  text(header, 'CtrlSum', total);
  text(header.ele('InitgPty'), 'Nm', named(input.initiatingParty));

  const block = root.ele('PmtInf');
  text(block, 'PmtInfId', `${input.messageId}-1`);
  text(block, 'PmtMtd', 'TRF');
  text(block, 'BtchBookg', 'false');
  text(block, 'NbOfTxs', count);
  text(block, 'CtrlSum', total);
  text(block.ele('PmtTpInf').ele('CtgyPurp'), 'Cd', 'GOVT');
  text(block.ele('ReqdExctnDt'), 'Dt', input.executionDate);
  const debtor = block.ele('Dbtr');
  text(debtor, 'Nm', named(input.debtor.name));
  address(debtor, input.debtor.address);
  const account = block.ele('DbtrAcct');
  text(account.ele('Id'), 'IBAN', input.debtor.iban);
  text(account, 'Ccy', first.amount.currency);
  text(block.ele('DbtrAgt').ele('FinInstnId'), 'BICFI', input.debtor.bic);
  // The fund bears the charges, so that the grant arrives whole.
  text(block, 'ChrgBr', 'DEBT');
  for (const transfer of input.transfers) appendTransfer(block, transfer);
  return root.end({ prettyPrint: true });
};

const appendTransfer = (block: XMLBuilder, transfer: CreditTransfer): void => {
  const element = block.ele('CdtTrfTxInf');
  const ids = element.ele('PmtId');
  text(ids, 'InstrId', transfer.instructionId);
  text(ids, 'EndToEndId', transfer.endToEndId);
  text(ids, 'UETR', transfer.uetr);
  element.ele('Amt').ele('InstdAmt', { Ccy: transfer.amount.currency }).txt(toDecimal(transfer.amount));
  if (transfer.payee.bic !== undefined) text(element.ele('CdtrAgt').ele('FinInstnId'), 'BICFI', transfer.payee.bic);
  const payee = element.ele('Cdtr');
  text(payee, 'Nm', named(transfer.payee.name));
  address(payee, transfer.payee.address);
  const id = element.ele('CdtrAcct').ele('Id');
  if (transfer.payee.account.kind === 'iban') text(id, 'IBAN', transfer.payee.account.iban);
  else text(id.ele('Othr'), 'Id', transfer.payee.account.number);
  text(element.ele('Purp'), 'Cd', transfer.purpose);
  text(element.ele('RmtInf'), 'Ustrd', remittanceText(transfer));
};

/** A title in another script cannot travel; the reference that stands before it in every remittance can. */
const remittanceText = ({ remittance, endToEndId }: CreditTransfer): string =>
  (toSwiftText(remittance) ?? endToEndId).slice(0, 140).trim();

const text = (parent: XMLBuilder, name: string, value: string): void => {
  parent.ele(name).txt(value);
};

const address = (parent: XMLBuilder, { street, town, country }: Address): void => {
  const element = parent.ele('PstlAdr');
  if (street !== undefined) text(element, 'StrtNm', named(street).slice(0, 70));
  text(element, 'TwnNm', named(town).slice(0, 35));
  text(element, 'Ctry', country);
};

const named = (name: string): string => {
  const plain = toSwiftText(name);
  if (plain === undefined || plain === '')
    throw new RangeError('a name cannot be written in the letters that banks carry');
  return plain.slice(0, 140);
};

const assertSound = ({ messageId, debtor, transfers }: Pain001Input): void => {
  const references = [
    messageId,
    `${messageId}-1`,
    ...transfers.flatMap((each) => [each.instructionId, each.endToEndId]),
  ];
  const wrong = references.find((reference) => !isSwiftReference(reference));
  if (wrong !== undefined) throw new RangeError(`not a reference that banks take: ${wrong}`);
  if (new Set(transfers.map(({ endToEndId }) => endToEndId)).size !== transfers.length)
    throw new RangeError('two payments of one file have the same EndToEndId');
  if (new Set(transfers.map(({ amount }) => amount.currency)).size > 1)
    throw new RangeError('one file pays in one currency');
  for (const { amount } of transfers)
    if (!isMore(amount, money(0, amount.currency))) throw new RangeError('a payment must be more than zero');
  if (!isSwiftText(debtor.iban)) throw new RangeError('the debtor account is not an IBAN');
};
