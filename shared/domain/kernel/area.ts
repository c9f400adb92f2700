/** The six areas of COMCEC cooperation, each with the five letters that stand for it in a proposal's public code. */
const AREA_CODES = {
  agriculture: 'AGRIC',
  finance: 'FINAN',
  povertyAlleviation: 'POVER',
  tourism: 'TOURI',
  trade: 'TRADE',
  transport: 'TRANS',
} as const;

export type Area = keyof typeof AREA_CODES;

export const AREAS = [
  'agriculture',
  'finance',
  'povertyAlleviation',
  'tourism',
  'trade',
  'transport',
] as const satisfies readonly Area[];

export const areaCode = (area: Area): string => AREA_CODES[area];
