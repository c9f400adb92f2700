import type { Currency } from './currency.ts';

/**
 * The 57 member states of the OIC by ISO 3166-1 alpha-2 code, with alpha-3 code (it stands in a proposal's public code) and the currency
 * of the country (for Palestine the one that foreign payments are usually made in). Names are in `shared/words`.
 */
const MEMBERS = {
  AF: { alpha3: 'AFG', currency: 'AFN' },
  AL: { alpha3: 'ALB', currency: 'ALL' },
  DZ: { alpha3: 'DZA', currency: 'DZD' },
  AZ: { alpha3: 'AZE', currency: 'AZN' },
  BH: { alpha3: 'BHR', currency: 'BHD' },
  BD: { alpha3: 'BGD', currency: 'BDT' },
  BJ: { alpha3: 'BEN', currency: 'XOF' },
  BN: { alpha3: 'BRN', currency: 'BND' },
  BF: { alpha3: 'BFA', currency: 'XOF' },
  CM: { alpha3: 'CMR', currency: 'XAF' },
  TD: { alpha3: 'TCD', currency: 'XAF' },
  KM: { alpha3: 'COM', currency: 'KMF' },
  CI: { alpha3: 'CIV', currency: 'XOF' },
  DJ: { alpha3: 'DJI', currency: 'DJF' },
  EG: { alpha3: 'EGY', currency: 'EGP' },
  GA: { alpha3: 'GAB', currency: 'XAF' },
  GM: { alpha3: 'GMB', currency: 'GMD' },
  GN: { alpha3: 'GIN', currency: 'GNF' },
  GW: { alpha3: 'GNB', currency: 'XOF' },
  GY: { alpha3: 'GUY', currency: 'GYD' },
  ID: { alpha3: 'IDN', currency: 'IDR' },
  IR: { alpha3: 'IRN', currency: 'IRR' },
  IQ: { alpha3: 'IRQ', currency: 'IQD' },
  JO: { alpha3: 'JOR', currency: 'JOD' },
  KZ: { alpha3: 'KAZ', currency: 'KZT' },
  KW: { alpha3: 'KWT', currency: 'KWD' },
  KG: { alpha3: 'KGZ', currency: 'KGS' },
  LB: { alpha3: 'LBN', currency: 'LBP' },
  LY: { alpha3: 'LBY', currency: 'LYD' },
  MY: { alpha3: 'MYS', currency: 'MYR' },
  MV: { alpha3: 'MDV', currency: 'MVR' },
  ML: { alpha3: 'MLI', currency: 'XOF' },
  MR: { alpha3: 'MRT', currency: 'MRU' },
  MA: { alpha3: 'MAR', currency: 'MAD' },
  MZ: { alpha3: 'MOZ', currency: 'MZN' },
  NE: { alpha3: 'NER', currency: 'XOF' },
  NG: { alpha3: 'NGA', currency: 'NGN' },
  OM: { alpha3: 'OMN', currency: 'OMR' },
  PK: { alpha3: 'PAK', currency: 'PKR' },
  PS: { alpha3: 'PSE', currency: 'USD' },
  QA: { alpha3: 'QAT', currency: 'QAR' },
  SA: { alpha3: 'SAU', currency: 'SAR' },
  SN: { alpha3: 'SEN', currency: 'XOF' },
  SL: { alpha3: 'SLE', currency: 'SLE' },
  SO: { alpha3: 'SOM', currency: 'SOS' },
  SD: { alpha3: 'SDN', currency: 'SDG' },
  SR: { alpha3: 'SUR', currency: 'SRD' },
  SY: { alpha3: 'SYR', currency: 'SYP' },
  TJ: { alpha3: 'TJK', currency: 'TJS' },
  TG: { alpha3: 'TGO', currency: 'XOF' },
  TN: { alpha3: 'TUN', currency: 'TND' },
  TR: { alpha3: 'TUR', currency: 'TRY' },
  TM: { alpha3: 'TKM', currency: 'TMT' },
  UG: { alpha3: 'UGA', currency: 'UGX' },
  AE: { alpha3: 'ARE', currency: 'AED' },
  UZ: { alpha3: 'UZB', currency: 'UZS' },
  YE: { alpha3: 'YEM', currency: 'YER' },
} as const satisfies Record<string, { readonly alpha3: string; readonly currency: Currency }>;

export type Country = keyof typeof MEMBERS;

export const isCountry = (value: unknown): value is Country => typeof value === 'string' && value in MEMBERS;

export const COUNTRIES: readonly Country[] = Object.keys(MEMBERS).filter(isCountry);

export const alpha3 = (country: Country): string => MEMBERS[country].alpha3;
