import type { CallInput } from '#shared/contract/client.ts';
import type { grantRoutes } from '#shared/contract/routes/grants.ts';

type Held = CallInput<typeof grantRoutes.holdActivity>['body'];

/**
 * SESRIC's workshop: two days, 97 participants of 22 OIC countries, keynotes of the International Labour Organization and the World Association
 * of Public Employment Services, opened by SESRIC, the Ministry of Manpower and İŞKUR. How many came from each country is made up.
 */
export const WORKSHOP = {
  startsAt: '2022-09-14T10:00:00+03:00',
  endsAt: '2022-09-15T16:30:00+03:00',
  place: 'Ankara, by video conference',
  agenda: [
    'Opening: SESRIC, Ministry of Manpower of Indonesia, ISKUR, COMCEC Coordination Office',
    'Keynotes: International Labour Organization; World Association of Public Employment Services',
    'Countries present their digital solutions',
    'Common challenges and needs of training',
    'Conclusions for the OIC PES Network',
  ],
} as const;

export const PARTICIPANTS: Held['participants'] = [
  { country: 'TR', people: 14 },
  { country: 'MY', people: 9 },
  { country: 'ID', people: 9 },
  { country: 'AZ', people: 4 },
  { country: 'BD', people: 4 },
  { country: 'BN', people: 3 },
  { country: 'CM', people: 3 },
  { country: 'EG', people: 4 },
  { country: 'GM', people: 3 },
  { country: 'JO', people: 4 },
  { country: 'KZ', people: 4 },
  { country: 'KW', people: 3 },
  { country: 'MV', people: 3 },
  { country: 'MA', people: 4 },
  { country: 'NG', people: 4 },
  { country: 'OM', people: 3 },
  { country: 'PK', people: 4 },
  { country: 'PS', people: 4 },
  { country: 'SA', people: 3 },
  { country: 'SN', people: 3 },
  { country: 'TN', people: 3 },
  { country: 'UG', people: 2 },
];
