import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { buildPain001, type CreditTransfer, type Pain001Input } from '#shared/adapters/bank/pain-001.ts';
import { toSwiftText } from '#shared/adapters/bank/swift-text.ts';
import { money } from '#shared/domain/kernel/money.ts';

const schemas = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'iso20022', 'xsd');
const officialSchema = join(schemas, 'pain.001.001.09.xsd');

const transfer = (changes: Partial<CreditTransfer> = {}): CreditTransfer => ({
  instructionId: 'I01J9Z3K5V7Q8W9X0Y1Z2A3B4C5',
  endToEndId: 'E01J9Z3K5V7Q8W9X0Y1Z2A3B4C5',
  uetr: 'eb6305c9-1f7a-4f2b-9a40-3f1d6c5b8a11',
  amount: money(2_450_000, 'USD'),
  payee: {
    name: 'SESRIC',
    address: { street: 'Kudüs Cad. No: 9', town: 'Ankara', country: 'TR' },
    account: { kind: 'iban', iban: 'TR330006100519786457841326' },
    bic: 'TCZBTR2A',
  },
  purpose: 'GOVT',
  remittance: '2021-OICPOVER-1 İlk ödeme',
  ...changes,
});

const input = (changes: Partial<Pain001Input> = {}): Pain001Input => ({
  messageId: 'CPF-2022-000001',
  createdAt: '2022-10-03T08:00:00.000Z',
  initiatingParty: 'COMCEC Coordination Office',
  debtor: {
    name: 'Türkiye Kalkınma ve Yatırım Bankası',
    address: { town: 'İstanbul', country: 'TR' },
    iban: 'TR530001700000000000000001',
    bic: 'TKBNTR2A',
  },
  executionDate: '2022-10-04',
  transfers: [transfer()],
  ...changes,
});

const withoutIban = transfer({
  instructionId: 'I2',
  endToEndId: 'E2',
  uetr: '0b8a4c1e-55a8-4d0e-8f2d-77f0a5c3f5aa',
  amount: money(10_050, 'USD'),
  payee: {
    name: 'Ministry of Agriculture',
    address: { town: 'Entebbe', country: 'UG' },
    account: { kind: 'number', number: '0140012345678' },
    bic: 'UGBAUGKA',
  },
});

describe('the payment file', () => {
  it.skipIf(!existsSync(officialSchema))('is valid against the official schema of pain.001.001.09', () => {
    const file = XmlDocument.fromString(buildPain001(input({ transfers: [transfer(), withoutIban] })));
    const schema = XmlDocument.fromString(readFileSync(officialSchema, 'utf8'));
    const validator = XsdValidator.fromDoc(schema);
    expect(() => validator.validate(file)).not.toThrow();
    validator.dispose();
    schema.dispose();
    file.dispose();
  });

  it('is the same to the byte when it is built again', () => {
    const digest = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(digest(buildPain001(input()))).toBe(digest(buildPain001(input())));
  });

  it('says count and control sum of the payments in it, in header and block', () => {
    const file = buildPain001(input({ transfers: [transfer(), withoutIban] }));
    expect(file.match(/<NbOfTxs>2<\/NbOfTxs>/g)).toHaveLength(2);
    expect(file.match(/<CtrlSum>24600.50<\/CtrlSum>/g)).toHaveLength(2);
  });

  it('writes as many decimal places as the currency has', () => {
    expect(buildPain001(input({ transfers: [transfer({ amount: money(1_234_567, 'KWD') })] }))).toContain(
      '<InstdAmt Ccy="KWD">1234.567<',
    );
    expect(buildPain001(input({ transfers: [transfer({ amount: money(1_234_567, 'XOF') })] }))).toContain(
      '<InstdAmt Ccy="XOF">1234567<',
    );
  });

  it('carries Turkish names in the letters that banks carry', () => {
    const file = buildPain001(input());
    expect(file).toContain('<Nm>Turkiye Kalkinma ve Yatirim Bankasi</Nm>');
    expect(file).toContain('<TwnNm>Istanbul</TwnNm>');
    expect(file).toContain('<Ustrd>2021-OICPOVER-1 Ilk odeme</Ustrd>');
  });

  it.each([
    ['an amount of zero', { transfers: [transfer({ amount: money(0, 'USD') })] }],
    ['two currencies', { transfers: [transfer(), transfer({ endToEndId: 'E2', amount: money(5, 'EUR') })] }],
    ['a repeated EndToEndId', { transfers: [transfer(), transfer({ instructionId: 'I3' })] }],
    ['a reference that begins with a slash', { transfers: [transfer({ endToEndId: '/E2' })] }],
    ['a reference of 36 characters', { messageId: 'M'.repeat(36) }],
    ['no payment at all', { transfers: [] }],
    ['a name in another script', { transfers: [transfer({ payee: { ...transfer().payee, name: 'وزارة الزراعة' } })] }],
  ])('is not built with %s', (_what, changes) => {
    expect(() => buildPain001(input(changes))).toThrow(RangeError);
  });

  it('never guesses how a name in another script is spelt', () => {
    expect(toSwiftText('وزارة')).toBeUndefined();
    expect(toSwiftText('Şişli Ğ ı')).toBe('Sisli G i');
  });
});
