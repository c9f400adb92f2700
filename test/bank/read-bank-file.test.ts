import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BankFile } from '#shared/adapters/bank/bank-file.ts';
import { readBankFile } from '#shared/adapters/bank/read-bank-file.ts';

const samples = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'iso20022', 'samples', 'iso20022js');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const read = (name: string): BankFile => {
  const reading = readBankFile(readFileSync(join(samples, name)));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.file;
};

describe.skipIf(!existsSync(samples))('files of real banks (samples by outside authors)', () => {
  it('say of a rejected file which of ours it was and why (Nordea, DU01: sent twice)', () => {
    expect(read('nordea__pain_002_v3_group_reject.xml')).toMatchObject({
      kind: 'pain.002',
      originalMessageId: 'MSGID-PS-TEST-0708-01',
      groupStatus: 'RJCT',
      groupReasonCode: 'DU01',
    });
  });

  it('say of single payments what became of them (Cross River)', () => {
    expect(read('cross_river__pain_002_transaction_rejected.xml')).toMatchObject({
      groupStatus: 'ACTC',
      transactions: [
        { endToEndId: 'sanity-10-1-12-1-21', status: 'RJCT', reasonCode: 'NARR' },
        { endToEndId: 'example01234567', status: 'RJCT', reasonCode: 'NARR' },
        { endToEndId: 'example012345678', status: 'RJCT', reasonCode: 'NARR' },
      ],
    });
  });

  it('give entries and balances in exact minor units, below zero when overdrawn (Goldman Sachs)', () => {
    const file = read('goldman_sachs__camt_053_us_v2_sample.xml');
    expect(file.entries).toHaveLength(15);
    expect(file.entries[0]).toMatchObject({
      endToEndId: 'GSGWGDNCTAHQM8',
      creditDebit: 'credit',
      amountMinor: 1000,
      currency: 'USD',
      booked: true,
    });
    expect(file.balances).toEqual([
      { kind: 'opening', amountMinor: -84_368_620, currency: 'USD', date: '2023-09-30' },
      { kind: 'closing', amountMinor: -84_666_515, currency: 'USD', date: '2023-09-30' },
    ]);
  });

  it('leave out references that name nothing (ING, ABN AMRO)', () => {
    const references = [...read('ing__example_camt.xml').entries, ...read('abn_amro__example_camt.xml').entries].map(
      (entry) => entry.endToEndId,
    );
    expect(references).not.toContain('NOTPROVIDED');
  });
});

const returned = (
  entry: string,
) => `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
<GrpHdr><MsgId>N1</MsgId><CreDtTm>2022-10-05T10:00:00Z</CreDtTm></GrpHdr><Ntfctn><Id>N1-1</Id>${entry}</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>`;

describe('reading a file of the bank', () => {
  it('tells money that comes back from money that comes in', () => {
    const entry = (inner: string) =>
      `<Ntry><Amt Ccy="USD">12.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>${inner}</Ntry>`;
    const back = entry(
      '<NtryDtls><TxDtls><Refs><EndToEndId>E1</EndToEndId></Refs><RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf></TxDtls></NtryDtls>',
    );
    const reading = readBankFile(bytes(returned(back + entry(''))));
    expect(reading).toMatchObject({
      ok: true,
      file: {
        entries: [{ endToEndId: 'E1', isReturn: true, reasonCode: 'AC04', amountMinor: 1250 }, { isReturn: false }],
      },
    });
  });

  it('takes payments booked together apart by their own amounts, and as one movement when the bank gives only the sum', () => {
    const together = (amount: string) =>
      `<Ntry><Amt Ccy="USD">20.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><NtryDtls>${['E1', 'E2']
        .map((id) => `<TxDtls><Refs><EndToEndId>${id}</EndToEndId></Refs>${amount}</TxDtls>`)
        .join('')}</NtryDtls></Ntry>`;
    const entriesOf = (xml: string) => {
      const reading = readBankFile(bytes(returned(xml)));
      return reading.ok ? reading.file.entries.map(({ endToEndId, amountMinor }) => [endToEndId, amountMinor]) : [];
    };
    expect(entriesOf(together('<Amt Ccy="USD">10.00</Amt>'))).toEqual([
      ['E1', 1000],
      ['E2', 1000],
    ]);
    expect(entriesOf(together(''))).toEqual([[undefined, 2000]]);
  });

  it.each([
    ['hasDoctype', '<!DOCTYPE a [<!ENTITY x "y">]><Document/>'],
    ['notXml', 'MT940 :20:START'],
    ['notABankMessage', '<Document><Invoice/></Document>'],
    ['incomplete', '<Document><CstmrPmtStsRpt><GrpHdr/></CstmrPmtStsRpt></Document>'],
    ['unknownCurrency', returned('<Ntry><Amt Ccy="ZZZ">1</Amt><CdtDbtInd>DBIT</CdtDbtInd></Ntry>')],
    ['badAmount', returned('<Ntry><Amt Ccy="USD">1.005</Amt><CdtDbtInd>DBIT</CdtDbtInd></Ntry>')],
    ['badAmount', returned('<Ntry><Amt Ccy="USD">1E5</Amt><CdtDbtInd>DBIT</CdtDbtInd></Ntry>')],
  ])('refuses with «%s», and never throws', (reason, text) => {
    expect(readBankFile(bytes(text))).toEqual({ ok: false, reason });
  });
});
