import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/domain/kernel/language.ts';
import { money, toDecimal } from '#shared/domain/kernel/money.ts';
import { type Column, pastedRows } from '../../web/src/form/pasted-rows.ts';
import { readAmount, readWhole } from '../../web/src/form/read-amount.ts';
import { formatAmount, formatNumber } from '../../web/src/format.ts';

const columns: readonly Column[] = [
  { name: 'heading', label: 'Heading', kind: 'choice', choices: [{ value: 'travel', label: 'Travel' }] },
  { name: 'unit', label: 'Unit', kind: 'text' },
  { name: 'quantity', label: 'Quantity', kind: 'number' },
  { name: 'unitPriceMinor', label: 'Unit price', kind: 'money' },
  { name: 'startDate', label: 'First day', kind: 'day' },
];
const paste = (text: string) => pastedRows(text, columns, 'USD');

describe('rows out of a spreadsheet', () => {
  it('are read in the order of the form', () => {
    expect(paste('travel\tticket\t2\t1,250.55\t05/03/2027\r\nTravel\tnight\t10\t80\r\n').rows).toEqual([
      { heading: 'travel', unit: 'ticket', quantity: 2, unitPriceMinor: 125_055, startDate: '2027-03-05' },
      { heading: 'travel', unit: 'night', quantity: 10, unitPriceMinor: 8_000 },
    ]);
  });

  it('are read by their headings where they have some, in whatever order, past columns that the form does not have', () => {
    expect(paste('Unit price\tRemarks\tQuantity\n80\tbooked\t3').rows).toEqual([
      { unitPriceMinor: 8_000, quantity: 3 },
    ]);
  });

  it('name every cell that could not be read, and leave it empty', () => {
    expect(paste('Ballooning\tflight\t2.5\tabout 80')).toEqual({
      rows: [{ unit: 'flight' }],
      unread: [
        { line: 1, label: 'Heading', text: 'Ballooning' },
        { line: 1, label: 'Quantity', text: '2.5' },
        { line: 1, label: 'Unit price', text: 'about 80' },
      ],
    });
    expect(paste('Unit\tQuantity\nflight\tmany').unread).toEqual([{ line: 2, label: 'Quantity', text: 'many' }]);
  });

  it('keep what a cell holds of tabs, line breaks and quotation marks', () => {
    expect(paste('travel\t"a ""quick""\ntour"\t1').rows).toEqual([
      { heading: 'travel', unit: 'a "quick"\ntour', quantity: 1 },
    ]);
  });

  it('take days as spreadsheets of any of the languages write them, and none that no calendar has', () => {
    const days = (...texts: readonly string[]) =>
      paste(`Quantity\tFirst day\n${texts.map((text) => `1\t${text}`).join('\n')}`).rows.map((row) => row['startDate']);
    expect(days('5.3.2027', '05-03-27', '\u200f٠٥/٠٣/٢٠٢٧', '2027-03-05')).toEqual(Array(4).fill('2027-03-05'));
    expect(days('31/02/2027', '2027-02-30', '12/31/2027', 'March')).toEqual(Array(4).fill(undefined));
  });

  it('take a month by its name, by its number and as the day that it begins with', () => {
    const month = { name: 'fromMonth', label: 'First month', kind: 'choice' } as const;
    const choices = [{ value: '2027-03', label: 'March 2027' }];
    const read = (text: string) => pastedRows(text, [{ ...month, choices }], 'USD').rows[0]?.['fromMonth'];
    for (const text of ['march 2027', '03/2027', '3.2027', '01/03/2027', '2027-03'])
      expect(read(text), text).toBe('2027-03');
  });

  it('are as many as the lines that say anything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 999 }), { maxLength: 60 }), (quantities) => {
        const lines = quantities.map((quantity) => `\tday\t${quantity}\t`);
        expect(paste(lines.join('\r\n\r\n')).rows.map((row) => row['quantity'])).toEqual(quantities);
      }),
    );
  });
});

describe('an amount', () => {
  it('is read as any of the languages writes it, and means the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.constantFrom('en-GB', 'fr', 'tr', 'de', 'ar-EG', 'fa'),
        (minor, locale) => {
          const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(minor / 100);
          expect(readAmount(written, 'USD'), written).toBe(minor);
        },
      ),
    );
  });

  it('is read as the form itself writes it, in every language and whatever places the currency has', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.constantFrom('USD', 'KWD', 'XOF' as const),
        fc.constantFrom(...LANGUAGES),
        (minor, currency, language) => {
          const amount = money(minor, currency);
          expect(readAmount(toDecimal(amount), currency)).toBe(minor);
          expect(readAmount(formatAmount(amount, language), currency), formatAmount(amount, language)).toBe(minor);
        },
      ),
    );
  });

  it('is read with the comma of an Arabic keyboard', () => {
    expect([readAmount('١٢٥٠،٥٠', 'USD'), readAmount('١٬٢٥٠٫٥', 'USD')]).toEqual([125_050, 125_050]);
  });

  it('is none with more places than the currency, a minus or words', () => {
    for (const text of ['12.345,678', '1.5555', '-5', 'five', '', '12 or 13', '1.2.3', '12,34.5', '1,234,56'])
      expect(readAmount(text, 'USD'), text).toBeUndefined();
    expect([readAmount('1250,50 USD', 'USD'), readAmount('1,00,000.5', 'USD')]).toEqual([125_050, 10_000_050]);
  });
});

describe('a whole number', () => {
  it('is read as the form itself writes it, in every language', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom(...LANGUAGES), (number, language) => {
        expect(readWhole(formatNumber(number, language)), formatNumber(number, language)).toBe(number);
      }),
    );
  });

  it('is read in Arabic digits too, and is none with a fraction', () => {
    expect([readWhole('١٢'), readWhole('1 200'), readWhole('1,200'), readWhole('3,0'), readWhole('2.5')]).toEqual([
      12,
      1200,
      1200,
      3,
      undefined,
    ]);
    // As a share is written in France, in Türkiye, in Arabic; a share of a share is none.
    expect([readWhole('20 %'), readWhole('%20'), readWhole('٢٠٪'), readWhole('%'), readWhole('20%%')]).toEqual([
      20,
      20,
      20,
      undefined,
      undefined,
    ]);
  });
});
