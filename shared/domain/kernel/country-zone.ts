import type { Country } from './country.ts';

/**
 * The clock that each country's capital goes by, as the IANA time zone database names it. Where a country has several (Indonesia), readers
 * elsewhere are told the zone's name beside the time.
 */
const ZONES: Readonly<Record<Country, string>> = {
  AF: 'Asia/Kabul',
  AL: 'Europe/Tirane',
  DZ: 'Africa/Algiers',
  AZ: 'Asia/Baku',
  BH: 'Asia/Bahrain',
  BD: 'Asia/Dhaka',
  BJ: 'Africa/Porto-Novo',
  BN: 'Asia/Brunei',
  BF: 'Africa/Ouagadougou',
  CM: 'Africa/Douala',
  TD: 'Africa/Ndjamena',
  KM: 'Indian/Comoro',
  CI: 'Africa/Abidjan',
  DJ: 'Africa/Djibouti',
  EG: 'Africa/Cairo',
  GA: 'Africa/Libreville',
  GM: 'Africa/Banjul',
  GN: 'Africa/Conakry',
  GW: 'Africa/Bissau',
  GY: 'America/Guyana',
  ID: 'Asia/Jakarta',
  IR: 'Asia/Tehran',
  IQ: 'Asia/Baghdad',
  JO: 'Asia/Amman',
  KZ: 'Asia/Almaty',
  KW: 'Asia/Kuwait',
  KG: 'Asia/Bishkek',
  LB: 'Asia/Beirut',
  LY: 'Africa/Tripoli',
  MY: 'Asia/Kuala_Lumpur',
  MV: 'Indian/Maldives',
  ML: 'Africa/Bamako',
  MR: 'Africa/Nouakchott',
  MA: 'Africa/Casablanca',
  MZ: 'Africa/Maputo',
  NE: 'Africa/Niamey',
  NG: 'Africa/Lagos',
  OM: 'Asia/Muscat',
  PK: 'Asia/Karachi',
  PS: 'Asia/Hebron',
  QA: 'Asia/Qatar',
  SA: 'Asia/Riyadh',
  SN: 'Africa/Dakar',
  SL: 'Africa/Freetown',
  SO: 'Africa/Mogadishu',
  SD: 'Africa/Khartoum',
  SR: 'America/Paramaribo',
  SY: 'Asia/Damascus',
  TJ: 'Asia/Dushanbe',
  TG: 'Africa/Lome',
  TN: 'Africa/Tunis',
  TR: 'Europe/Istanbul',
  TM: 'Asia/Ashgabat',
  UG: 'Africa/Kampala',
  AE: 'Asia/Dubai',
  UZ: 'Asia/Tashkent',
  YE: 'Asia/Aden',
};

/** The clock of the scheme: its deadlines are written in it. */
export const SCHEME_ZONE = 'Europe/Istanbul';

/** The clock of a country; that of the scheme when none is known. */
export const zoneOf = (country: Country | undefined): string => (country === undefined ? SCHEME_ZONE : ZONES[country]);
