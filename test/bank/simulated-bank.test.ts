import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { groupReport, notification, paymentReport, statement } from '#infra/local/bank/answers.ts';
import { checkPaymentFile } from '#infra/local/bank/check-payment-file.ts';
import { readPaymentFile } from '#infra/local/bank/payment-file.ts';
import { buildPain001, type CreditTransfer } from '#shared/adapters/bank/pain-001.ts';
import { readBankFile } from '#shared/adapters/bank/read-bank-file.ts';
import { money } from '#shared/domain/kernel/money.ts';

const DEBTOR = 'TR530001700000000000000001';
const schemas = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'iso20022', 'xsd');
const nothingSeen = { messageIds: new Set<string>(), endToEndIds: new Set<string>() };

const payment: CreditTransfer = {
  instructionId: 'I1',
  endToEndId: 'E1',
  uetr: 'eb6305c9-1f7a-4f2b-9a40-3f1d6c5b8a11',
  amount: money(2_450_000, 'USD'),
  payee: {
    name: 'SESRIC',
    address: { town: 'Ankara', country: 'TR' },
    account: { kind: 'iban', iban: 'TR330006100519786457841326' },
    bic: 'TCZBTR2A',
  },
  purpose: 'GOVT',
  remittance: '2021-OICPOVER-1',
};
const xml = buildPain001({
  messageId: 'CPF-2022-000001',
  createdAt: '2022-10-03T08:00:00.000Z',
  initiatingParty: 'COMCEC Coordination Office',
  debtor: { name: 'CPF', address: { town: 'Istanbul', country: 'TR' }, iban: DEBTOR, bic: 'TKBNTR2A' },
  executionDate: '2022-10-04',
  transfers: [payment],
});

const by = { messageId: 'TKB-00000001', at: '2022-10-04T09:00:00.000Z' };
const read = (text: string) => readBankFile(new TextEncoder().encode(text));

describe('the simulated bank', () => {
  it('takes a file of ours and finds nothing wrong with it', () => {
    const verdict = checkPaymentFile(xml, nothingSeen, DEBTOR);
    expect(verdict).toMatchObject({ kind: 'taken', refusals: new Map() });
  });

  it.each([
    ['a file sent twice', xml, 'DU01', { ...nothingSeen, messageIds: new Set(['CPF-2022-000001']) }],
    ['a wrong control sum', xml.replaceAll('<CtrlSum>24500.00<', '<CtrlSum>24500.01<'), 'AM10', nothingSeen],
    ['a wrong count', xml.replaceAll('<NbOfTxs>1<', '<NbOfTxs>2<'), 'AM18', nothingSeen],
    ['an account that is not the customer’s', xml.replace(DEBTOR, 'TR330006100519786457841326'), 'AC02', nothingSeen],
    ['something else', '<Document/>', 'FF01', nothingSeen],
  ])('refuses %s', (_what, text, reasonCode, seen) => {
    expect(checkPaymentFile(text, seen, DEBTOR)).toMatchObject({ kind: 'refused', reasonCode });
  });

  it.each([
    [
      'check digits that are wrong',
      xml.replace('TR330006100519786457841326', 'TR340006100519786457841326'),
      'AC01',
      nothingSeen,
    ],
    ['a payment it has had before', xml, 'DU04', { ...nothingSeen, endToEndIds: new Set(['E1']) }],
    ['letters that banks do not carry', xml.replace('<Nm>SESRIC<', '<Nm>سيسرك<'), 'CH20', nothingSeen],
  ])('rejects a payment with %s', (_what, text, reasonCode, seen) => {
    const verdict = checkPaymentFile(text, seen, DEBTOR);
    expect(verdict.kind === 'taken' ? verdict.refusals.get('E1') : undefined).toBe(reasonCode);
  });
});

const file = readPaymentFile(xml);
const transfer = file?.transfers[0];
if (file === undefined || transfer === undefined) throw new Error('the file could not be read');
const booking = {
  reference: 'BK1',
  date: '2022-10-04',
  creditDebit: 'DBIT',
  amount: '24500.00',
  currency: 'USD',
  transfer,
} as const;
const account = {
  iban: DEBTOR,
  currency: 'USD',
  openingMinor: 50_000_000n,
  closingMinor: 47_550_000n,
  date: '2022-10-04',
};

const answers = [
  ['pain.002.001.10', groupReport(by, 'CPF-2022-000001', 'RJCT', 'AM10')],
  ['pain.002.001.10', paymentReport(by, file, [{ transfer, status: 'RJCT', reasonCode: 'AC04' }])],
  ['camt.054.001.08', notification(by, DEBTOR, [booking, { ...booking, creditDebit: 'CRDT', returnReason: 'AC04' }])],
  ['camt.053.001.08', statement(by, account, [booking])],
] as const;

describe('what the bank answers', () => {
  it.skipIf(!existsSync(schemas)).each(answers)('is valid against the official schema of %s', (message, text) => {
    const schema = XmlDocument.fromString(readFileSync(join(schemas, `${message}.xsd`), 'utf8'));
    const validator = XsdValidator.fromDoc(schema);
    const document = XmlDocument.fromString(text);
    expect(() => validator.validate(document)).not.toThrow();
    document.dispose();
    validator.dispose();
    schema.dispose();
  });

  it('is understood by the product: status, booking, return and balance', () => {
    expect(read(answers[1][1])).toMatchObject({
      file: { transactions: [{ endToEndId: 'E1', status: 'RJCT', reasonCode: 'AC04' }] },
    });
    expect(read(answers[2][1])).toMatchObject({
      file: {
        entries: [
          { endToEndId: 'E1', creditDebit: 'debit', isReturn: false, amountMinor: 2_450_000 },
          { isReturn: true, reasonCode: 'AC04' },
        ],
      },
    });
    expect(read(answers[3][1])).toMatchObject({
      file: {
        balances: [
          { kind: 'opening', amountMinor: 50_000_000 },
          { kind: 'closing', amountMinor: 47_550_000 },
        ],
      },
    });
  });
});
