import type { DemoProposal } from '../form.ts';

/** Poverty alleviation: buying sewing machines. Made up; it is about equipment, which the scheme does not pay for, so it is ineligible. */
export const bangladesh: DemoProposal = {
  key: 'bangladesh',
  ownerName: 'Bangladesh’s Rural Development Division',
  transmitsItself: false,
  area: 'povertyAlleviation',
  themeId: 'rural-livelihoods',
  title: 'Sewing machines for village workshops of women',
  partners: [
    {
      institutionName: 'Poverty Alleviation and Social Safety Division',
      country: 'PK',
      role: 'beneficiary',
      contactName: 'Saima Khan',
      contactEmail: 'saima.khan@poverty-pk.example',
      language: 'en',
      position: 'Joint Secretary',
    },
    {
      institutionName: 'Ministry of Gender, Family and Social Services',
      country: 'MV',
      role: 'beneficiary',
      contactName: 'Aishath Naseem',
      contactEmail: 'aishath.naseem@family-mv.example',
      language: 'en',
      position: 'Director',
    },
  ],
  preliminary: {
    summary: {
      text: 'Two thousand sewing machines are bought and given to village workshops, with a short introduction.',
    },
    problem: { text: 'Women in villages have skills but no machines.' },
    aim: { text: 'To equip 200 workshops.' },
    targetGroups: { text: '2,000 women in villages of Bangladesh, Pakistan and the Maldives.' },
    activities: {
      rows: [
        {
          kind: 'training',
          mode: 'inPerson',
          title: 'Handing over of machines with an introduction',
          place: 'Bogura',
          fromMonth: '2022-05',
          toMonth: '2022-10',
        },
      ],
    },
  },
  fate: 'ineligible',
};
