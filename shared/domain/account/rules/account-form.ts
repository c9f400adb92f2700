import { accountRule } from '../country-accounts.ts';
import type { AccountIdentifier } from '../identifier.ts';
import type { AccountRejection } from '../rejections.ts';
import { hasIbanForm, passesMod97 } from './iban.ts';

/** Eight or eleven characters (ISO 9362): institution, country, place, and the branch if any. */
const BIC = /^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/;

/** What a bank takes as `Othr/Id` where there is no IBAN: 5 to 34 letters and digits. */
const NUMBER = /^[A-Z0-9]{5,34}$/;

/** The country in which the account is kept: the IBAN's first letters, or the fifth and sixth of the BIC. */
export const accountCountry = (identifier: AccountIdentifier): string =>
  identifier.kind === 'iban' ? identifier.iban.slice(0, 2) : identifier.bic.slice(4, 6);

/**
 * Why an account cannot be paid as it is written; undefined when it can. Asked of form alone (country rule, length, check digits,
 * BIC of the same country): whether it is the beneficiary's is for the call-back to say.
 */
export const accountFormRefusal = (identifier: AccountIdentifier): AccountRejection | undefined => {
  const { bic } = identifier;
  if (bic !== undefined && !BIC.test(bic)) return { kind: 'bicMalformed', bic };
  return identifier.kind === 'iban'
    ? ibanRefusal(identifier.iban, bic)
    : numberRefusal(identifier.number, identifier.bic);
};

const ibanRefusal = (iban: string, bic: string | undefined): AccountRejection | undefined => {
  if (!hasIbanForm(iban)) return { kind: 'ibanMalformed' };
  const country = iban.slice(0, 2);
  const rule = accountRule(country);
  if (rule === undefined) return { kind: 'accountCountryNotPaid', country };
  if (rule.iban === 'none') return { kind: 'countryHasNoIban', country };
  if (iban.length !== rule.length)
    return { kind: 'ibanLengthWrong', country, length: iban.length, expected: rule.length };
  if (!passesMod97(iban)) return { kind: 'ibanCheckDigitsWrong' };
  if (rule.iban === 'usedNotRegistered' && bic === undefined) return { kind: 'bicNeeded', country };
  if (bic !== undefined && bic.slice(4, 6) !== country) return { kind: 'bicOfAnotherCountry', bic, country };
  return undefined;
};

const numberRefusal = (number: string, bic: string): AccountRejection | undefined => {
  const country = bic.slice(4, 6);
  const rule = accountRule(country);
  if (rule === undefined) return { kind: 'accountCountryNotPaid', country };
  if (rule.iban === 'registry') return { kind: 'ibanNeeded', country };
  if (!NUMBER.test(number)) return { kind: 'accountNumberMalformed' };
  return undefined;
};

/**
 * How the account is written in a payment file: as IBAN where the registry knows it, else by its national number. An IBAN that only its
 * own country uses is sent without its first four characters, as banks abroad refuse it [default; a bank's profile may say otherwise].
 */
export const writtenForBanks = (
  identifier: AccountIdentifier,
): { readonly kind: 'iban'; readonly iban: string } | { readonly kind: 'number'; readonly number: string } => {
  if (identifier.kind === 'number') return { kind: 'number', number: identifier.number };
  const { iban } = identifier;
  return accountRule(iban.slice(0, 2))?.iban === 'registry'
    ? { kind: 'iban', iban }
    : { kind: 'number', number: iban.slice(4) };
};
