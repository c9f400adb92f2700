import type { DemoProposal } from '../form.ts';

/** Transport: signs at bends. Made up; eligible, but too thin for the short-list. */
export const kazakhstan: DemoProposal = {
  key: 'kazakhstan',
  ownerName: 'Kazakhstan’s Ministry of Transport',
  transmitsItself: false,
  area: 'transport',
  themeId: 'road-safety',
  title: 'Conference on road signs at dangerous bends',
  partners: [
    {
      institutionName: 'Ministry of Transport and Communications',
      country: 'KG',
      role: 'beneficiary',
      contactName: 'Bakyt Asanov',
      contactEmail: 'bakyt.asanov@transport-kg.example',
      language: 'en',
      position: 'Head of Road Safety',
    },
    {
      institutionName: 'Ministry of Transport',
      country: 'UZ',
      role: 'beneficiary',
      contactName: 'Dilshod Yusupov',
      contactEmail: 'dilshod.yusupov@transport-uz.example',
      language: 'en',
      position: 'Chief Specialist',
    },
  ],
  preliminary: {
    summary: { text: 'A conference of one day on signs at dangerous bends.' },
    problem: { text: 'There are many accidents at bends.' },
    aim: { text: 'To speak about signs.' },
    targetGroups: { text: 'Officials of three ministries.' },
    activities: {
      rows: [
        {
          kind: 'conference',
          mode: 'inPerson',
          title: 'Conference on road signs',
          place: 'Almaty',
          fromMonth: '2022-06',
          toMonth: '2022-06',
        },
      ],
    },
  },
  fate: 'notShortListed',
  preliminaryMarks: [
    [3, 2, 2, 2, 2, 3],
    [2, 3, 3, 2, 3, 2],
  ],
};
