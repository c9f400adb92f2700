import type { DemoProposal } from '../form.ts';
import { jordanFinal } from './jordan-final.ts';

/** Trade: certificates of origin without paper. Made up; sent back once by its focal point, and at last on the final list. */
export const jordan: DemoProposal = {
  key: 'jordan',
  ownerName: 'Jordan’s Ministry of Trade',
  transmitsItself: false,
  area: 'trade',
  themeId: 'single-window',
  title: 'Certificates of origin without paper: linking national single windows',
  partners: [
    {
      institutionName: 'Ministry of National Economy',
      country: 'PS',
      role: 'beneficiary',
      contactName: 'هبة الخطيب',
      contactEmail: 'heba.khatib@economy-ps.example',
      language: 'ar',
      position: 'Director of Foreign Trade',
    },
    {
      institutionName: 'Tunisie TradeNet',
      country: 'TN',
      role: 'provider',
      contactName: 'Sonia Trabelsi',
      contactEmail: 'sonia.trabelsi@tradenet.example',
      language: 'fr',
      position: 'Directrice des projets',
    },
  ],
  preliminary: {
    summary: {
      text: 'Jordan, Palestine and Tunisia agree on how certificates of origin pass between their single windows and train those who issue and check them.',
    },
    problem: {
      text: 'Certificates of origin travel on paper and wait for stamps; goods wait with them, and forged papers are hard to tell.',
    },
    aim: { text: 'To make certificates of origin readable and checkable by machine between the three countries.' },
    targetGroups: {
      text: 'Officers of chambers and customs who issue and check certificates; exporters who wait for them.',
    },
    activities: {
      rows: [
        {
          kind: 'workshop',
          mode: 'inPerson',
          title: 'Working sessions on a common data model',
          place: 'Amman',
          fromMonth: '2022-05',
          toMonth: '2022-06',
        },
        {
          kind: 'training',
          mode: 'online',
          title: 'Training of issuing and checking officers',
          fromMonth: '2022-09',
          toMonth: '2022-10',
        },
      ],
    },
  },
  fate: 'shortListed',
  preliminaryMarks: [
    [4, 4, 4, 4, 4, 4],
    [4, 4, 3, 5, 4, 4],
  ],
  final: {
    sections: jordanFinal,
    marks: [
      [4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 4, 4, 4],
      [4, 4, 4, 3, 4, 4, 4, 4, 3, 4, 4, 4, 4],
    ],
    fate: 'finalListed',
  },
};
