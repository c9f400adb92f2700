import { type Country, isCountry } from '../kernel/country.ts';

/**
 * How a country's bank accounts are named. `registry`: an IBAN of the SWIFT registry, and nothing else will do; `usedNotRegistered`:
 * an IBAN in use at home that the registry does not list, so that an account number with BIC will do as well; `none`: account number
 * and BIC. `length` is that of the whole IBAN.
 */
export type AccountRule =
  | { readonly iban: 'registry' | 'usedNotRegistered'; readonly length: number }
  | { readonly iban: 'none' };

const registry = (length: number): AccountRule => ({ iban: 'registry', length });
const used = (length: number): AccountRule => ({ iban: 'usedNotRegistered', length });
const none: AccountRule = { iban: 'none' };

/**
 * The OIC members by the SWIFT IBAN registry (release 101). The lengths of IBANs that are used without being registered are those of
 * the national account number (RIB of the West and Central African monetary unions, Sheba of Iran) with its four leading characters.
 */
const RULES: Readonly<Record<Country, AccountRule>> = {
  AF: none,
  AL: registry(28),
  DZ: used(26),
  AZ: registry(28),
  BH: registry(22),
  BD: none,
  BJ: used(28),
  BN: none,
  BF: used(28),
  CM: used(27),
  TD: used(27),
  KM: used(27),
  CI: used(28),
  DJ: registry(27),
  EG: registry(29),
  GA: used(27),
  GM: none,
  GN: none,
  GW: used(25),
  GY: none,
  ID: none,
  IR: used(26),
  IQ: registry(23),
  JO: registry(30),
  KZ: registry(20),
  KW: registry(30),
  KG: none,
  LB: registry(28),
  LY: registry(25),
  MY: none,
  MV: none,
  ML: used(28),
  MR: registry(27),
  MA: used(28),
  MZ: used(25),
  NE: used(28),
  NG: none,
  OM: registry(23),
  PK: registry(24),
  PS: registry(29),
  QA: registry(29),
  SA: registry(24),
  SN: used(28),
  SL: none,
  SO: registry(23),
  SD: registry(18),
  SR: none,
  SY: none,
  TJ: none,
  TG: used(28),
  TN: registry(24),
  TR: registry(26),
  TM: none,
  UG: none,
  AE: registry(23),
  UZ: none,
  YE: registry(30),
};

/** The rule for a country's accounts; undefined for a country outside the OIC, where the scheme pays nobody [default]. */
export const accountRule = (country: string): AccountRule | undefined =>
  isCountry(country) ? RULES[country] : undefined;
