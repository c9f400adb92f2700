import type { DemoProposal } from '../form.ts';
import { moroccoFinal } from './morocco-final.ts';

/** Tourism: routes that villages run. Made up; good enough, but the money is spent, so it ends on the reserve list. */
export const morocco: DemoProposal = {
  key: 'morocco',
  ownerName: 'Morocco’s Ministry of Tourism',
  transmitsItself: false,
  area: 'tourism',
  themeId: 'community-tourism',
  title: 'Hiking routes run by villages: quality label and training of hosts',
  partners: [
    {
      institutionName: 'Office National du Tourisme Tunisien',
      country: 'TN',
      role: 'beneficiary',
      contactName: 'Hichem Gharbi',
      contactEmail: 'hichem.gharbi@tourisme-tn.example',
      language: 'fr',
      position: 'Directeur du développement',
    },
    {
      institutionName: 'Agence Sénégalaise de Promotion Touristique',
      country: 'SN',
      role: 'beneficiary',
      contactName: 'Awa Diop',
      contactEmail: 'awa.diop@tourisme-sn.example',
      language: 'fr',
      position: 'Directrice générale adjointe',
    },
  ],
  preliminary: {
    summary: {
      text: 'Villages on hiking routes in three countries learn to receive guests to a common standard, which a label makes visible.',
    },
    problem: { text: 'Guests come through the mountain villages, but what they pay stays with agencies in the towns.' },
    aim: { text: 'To let village hosts earn from hiking routes by a quality that guests can rely on.' },
    targetGroups: { text: '150 hosts and guides, half of them women, in 30 villages of three countries.' },
    activities: {
      rows: [
        {
          kind: 'training',
          mode: 'inPerson',
          title: 'Training of hosts and guides',
          place: 'Azilal',
          fromMonth: '2022-05',
          toMonth: '2022-06',
        },
        {
          kind: 'exchangeOfExperts',
          mode: 'inPerson',
          title: 'Experts draw up the label',
          place: 'Tunis',
          fromMonth: '2022-09',
          toMonth: '2022-09',
        },
      ],
    },
  },
  fate: 'shortListed',
  preliminaryMarks: [
    [4, 4, 4, 3, 3, 4],
    [4, 3, 4, 4, 4, 3],
  ],
  final: {
    sections: moroccoFinal,
    marks: [
      [4, 4, 3, 3, 3, 3, 4, 3, 3, 3, 4, 3, 3],
      [4, 3, 3, 4, 3, 4, 3, 3, 3, 4, 3, 3, 4],
    ],
    fate: 'reserve',
  },
};
