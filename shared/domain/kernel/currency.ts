/**
 * ISO 4217 minor units of the OIC members' currencies and of those that grants are paid in. The table is ours because
 * JavaScript's `Intl` gives other numbers of places for several of them (AFN, IQD, PKR, IDR and others).
 */
const MINOR_UNITS = {
  USD: 2,
  EUR: 2,
  GBP: 2,
  CHF: 2,
  JPY: 0,
  TRY: 2,
  AED: 2,
  AFN: 2,
  ALL: 2,
  AZN: 2,
  BDT: 2,
  BHD: 3,
  BND: 2,
  DJF: 0,
  DZD: 2,
  EGP: 2,
  GMD: 2,
  GNF: 0,
  GYD: 2,
  IDR: 2,
  ILS: 2,
  IQD: 3,
  IRR: 2,
  JOD: 3,
  KGS: 2,
  KMF: 0,
  KWD: 3,
  KZT: 2,
  LBP: 2,
  LYD: 3,
  MAD: 2,
  MRU: 2,
  MVR: 2,
  MYR: 2,
  MZN: 2,
  NGN: 2,
  OMR: 3,
  PKR: 2,
  QAR: 2,
  SAR: 2,
  SDG: 2,
  SLE: 2,
  SOS: 2,
  SRD: 2,
  SYP: 2,
  TJS: 2,
  TMT: 2,
  TND: 3,
  UGX: 0,
  UZS: 2,
  XAF: 0,
  XOF: 0,
  YER: 2,
} as const satisfies Record<string, 0 | 2 | 3>;

export type Currency = keyof typeof MINOR_UNITS;

export const isCurrency = (value: unknown): value is Currency => typeof value === 'string' && value in MINOR_UNITS;

/** How many decimal places the currency's smallest unit stands for. */
export const minorUnits = (currency: Currency): number => MINOR_UNITS[currency];
