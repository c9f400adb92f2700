import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, property, stringMatching } from 'fast-check';
import { isValidIBAN } from 'ibantools';
import { describe, expect, it } from 'vitest';
import { accountRule } from '#shared/domain/account/country-accounts.ts';
import { accountCountry, accountFormRefusal, writtenForBanks } from '#shared/domain/account/rules/account-form.ts';
import { normaliseIban, passesMod97 } from '#shared/domain/account/rules/iban.ts';
import { maskAccount } from '#shared/domain/account/rules/mask.ts';
import { COUNTRIES } from '#shared/domain/kernel/country.ts';

const table = join(import.meta.dirname, '../../../../shared/data/countries/oic-iban.tsv');

const rows = existsSync(table)
  ? readFileSync(table, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      .map(([country = '', , , , status = '', length = '', , example = '']) => ({ country, status, length, example }))
  : [];

/** Check digits that make the rest an IBAN: 98 less what is left after dividing by 97. */
const withCheckDigits = (country: string, rest: string): string => {
  const digits = [...Array(98).keys()].map((number) => String(number).padStart(2, '0'));
  const right = digits.find((two) => passesMod97(`${country}${two}${rest}`));
  if (right === undefined) throw new Error('there are always check digits');
  return `${country}${right}${rest}`;
};

describe('the form of an account', () => {
  it.skipIf(rows.length === 0)('agrees with the outside table of the 57 members on kind and length of IBAN', () => {
    const kinds: Record<string, string> = {
      REGISTRY_V101: 'registry',
      NOT_REGISTERED_BUT_USED: 'usedNotRegistered',
      NONE: 'none',
    };
    expect(rows).toHaveLength(57);
    for (const { country, status, length } of rows)
      expect({ country, ...accountRule(country) }).toEqual({
        country,
        iban: kinds[status],
        ...(length === '' ? {} : { length: Number(length) }),
      });
  });

  it.skipIf(rows.length === 0)('takes every example IBAN of the outside table that has the length it names', () => {
    const all = rows.filter(({ example }) => example !== '');
    const examples = all.filter(({ example, length }) => example.length === Number(length));
    // Two of its examples contradict its own lengths (libraries disagree about Algeria and Burkina Faso).
    expect(all.filter((row) => !examples.includes(row)).map(({ country }) => country)).toEqual(['DZ', 'BF']);
    expect(examples.length).toBeGreaterThan(30);
    for (const { country, example: iban } of examples)
      expect({ country, refusal: accountFormRefusal({ kind: 'iban', iban, bic: `AAAA${country}2A` }) }).toEqual({
        country,
        refusal: undefined,
      });
  });

  it('has the same opinion of check digits as an outside library', () => {
    // Turkish IBANs: five digits of the bank, one reserved, sixteen letters or digits of the account.
    check(
      property(stringMatching(/^TR\d{2}\d{5}0[A-Z0-9]{16}$/), (iban) => {
        expect(passesMod97(iban)).toBe(isValidIBAN(iban));
      }),
      { numRuns: 500 },
    );
  });

  it('finds every single mistyped character', () => {
    check(
      property(stringMatching(/^\d{5}0\d{16}$/), (rest) => {
        const iban = withCheckDigits('TR', rest);
        for (let place = 4; place < iban.length; place += 1) {
          const wrong = `${iban.slice(0, place)}${(Number(iban[place]) + 1) % 10}${iban.slice(place + 1)}`;
          expect(passesMod97(wrong)).toBe(false);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('names what is wrong', () => {
    const kind = (identifier: Parameters<typeof accountFormRefusal>[0]) => accountFormRefusal(identifier)?.kind;
    const iban = (text: string, bic?: string) => kind({ kind: 'iban', iban: text, ...(bic !== undefined && { bic }) });
    const number = (text: string, bic: string) => kind({ kind: 'number', number: text, bic });
    expect(iban('33TR0006100519786457841326')).toBe('ibanMalformed');
    expect(iban('TR33000610051978645784132')).toBe('ibanLengthWrong');
    expect(iban('TR340006100519786457841326')).toBe('ibanCheckDigitsWrong');
    expect(iban('NG330006100519786457841326')).toBe('countryHasNoIban');
    expect(iban('DE89370400440532013000')).toBe('accountCountryNotPaid');
    expect(iban('TR330006100519786457841326', 'TCZBJOAA')).toBe('bicOfAnotherCountry');
    expect(iban('TR330006100519786457841326', 'TCZB')).toBe('bicMalformed');
    expect(iban('MA64011519000001205000534921')).toBe('bicNeeded');
    expect(number('0123456789', 'TCZBTR2A')).toBe('ibanNeeded');
    expect(number('01', 'ABNGNGLA')).toBe('accountNumberMalformed');
    expect(number('0123456789', 'ABNGNGLA')).toBeUndefined();
  });

  it('has a rule for every member and for nobody else', () => {
    for (const country of COUNTRIES) expect(accountRule(country), country).toBeDefined();
    expect(accountRule('DE')).toBeUndefined();
  });

  it('reads an IBAN however people write it', () => {
    expect(normaliseIban('tr33 0006 1005 1978 6457 8413 26')).toBe('TR330006100519786457841326');
  });

  it('writes an unregistered IBAN for banks as the national number it holds', () => {
    expect(writtenForBanks({ kind: 'iban', iban: 'MA64011519000001205000534921' })).toEqual({
      kind: 'number',
      number: '011519000001205000534921',
    });
    expect(writtenForBanks({ kind: 'iban', iban: 'TR330006100519786457841326' })).toMatchObject({ kind: 'iban' });
    expect(accountCountry({ kind: 'number', number: '0123456789', bic: 'ABNGNGLA' })).toBe('NG');
  });

  it('shows no more than four characters of a masked account', () => {
    expect(maskAccount('TR330006100519786457841326')).toBe('•••• 1326');
  });
});
