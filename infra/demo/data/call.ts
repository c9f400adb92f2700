import type { CallInput } from '#shared/contract/client.ts';
import type { callRoutes } from '#shared/contract/routes/calls.ts';

/** A call as a coordinator drafts it. */
export type DemoCall = CallInput<typeof callRoutes.createCall>['body'];

/**
 * The ninth call of COMCEC Project Funding. Number, opening and closing days and the year of implementation are those of the real call; the
 * hour of closing, themes in these words, and the envelope are made up.
 */
export const ninthCall: DemoCall = {
  programme: 'cpf',
  number: 9,
  year: 2021,
  titles: {
    en: 'Ninth call for project proposals of COMCEC Project Funding',
    ar: 'النداء التاسع لتقديم مقترحات المشاريع، تمويل مشاريع الكومسيك',
    fr: 'Neuvième appel à propositions de projets, Financement de projets du COMCEC',
    tr: 'İSEDAK Proje Finansmanı dokuzuncu proje teklif çağrısı',
  },
  areas: [
    {
      area: 'agriculture',
      themes: [{ id: 'post-harvest', title: 'Fewer losses between harvest and market' }],
    },
    {
      area: 'povertyAlleviation',
      themes: [
        { id: 'employment-services', title: 'Better public employment services' },
        { id: 'rural-livelihoods', title: 'Livelihoods of rural households' },
      ],
    },
    { area: 'tourism', themes: [{ id: 'community-tourism', title: 'Tourism that local communities run' }] },
    { area: 'trade', themes: [{ id: 'single-window', title: 'Single windows and paperless trade' }] },
    { area: 'transport', themes: [{ id: 'road-safety', title: 'Safer roads' }] },
  ],
  opensAt: '2021-09-01T00:00:00+03:00',
  closesAt: '2021-09-30T23:59:00+03:00',
  implementationStartsAt: '2022-04-01T00:00:00+03:00',
  implementationEndsAt: '2022-11-30T23:59:00+03:00',
  envelope: { amountMinor: 13_000_000, currency: 'USD' },
};

/** The moments at which something happens in the demo, in their order. Those of the call and of the workshop are real, the others likely. */
export const MOMENTS = {
  drafted: '2021-08-16T09:00:00+03:00',
  opened: '2021-09-01T00:00:30+03:00',
  written: '2021-09-06T10:00:00+03:00',
  invited: '2021-09-13T10:00:00+03:00',
  signed: '2021-09-27T10:00:00+03:00',
  closed: '2021-10-01T00:00:30+03:00',
  checked: '2021-10-04T10:00:00+03:00',
  assessed: '2021-10-18T10:00:00+03:00',
  shortListed: '2021-11-08T10:00:00+03:00',
  finalOpened: '2021-11-15T10:00:00+03:00',
  finalSigned: '2021-12-06T10:00:00+03:00',
  finalClosed: '2021-12-13T11:00:00+03:00',
  finalAssessed: '2021-12-20T10:00:00+03:00',
  finalListed: '2022-02-07T10:00:00+03:00',
  accountsProposed: '2022-02-14T10:00:00+03:00',
  accountsRested: '2022-02-16T11:00:00+03:00',
  contracted: '2022-03-14T10:00:00+03:00',
  started: '2022-04-04T10:00:00+03:00',
  advanced: '2022-04-11T10:00:00+03:00',
  announced: '2022-08-22T10:00:00+03:00',
  workshopOver: '2022-09-15T18:00:00+03:00',
  evidenced: '2022-09-26T10:00:00+03:00',
  claimed: '2022-10-10T10:00:00+03:00',
  paid: '2022-10-20T10:00:00+03:00',
  reported: '2022-11-07T10:00:00+03:00',
  settled: '2022-11-21T10:00:00+03:00',
} as const;
