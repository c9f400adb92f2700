import type { DemoProposal } from '../form.ts';
import { ugandaFinal } from './uganda-final.ts';

/** Agriculture: storing maize and beans. Made up; it comes onto the final list and gets its advance. */
export const uganda: DemoProposal = {
  key: 'uganda',
  ownerName: 'Uganda’s Ministry of Agriculture',
  transmitsItself: false,
  area: 'agriculture',
  themeId: 'post-harvest',
  title: 'Reducing post-harvest losses of maize and beans by hermetic storage in farmer cooperatives',
  partners: [
    {
      institutionName: 'Federal Ministry of Agriculture and Rural Development',
      country: 'NG',
      role: 'beneficiary',
      contactName: 'Amina Bello',
      contactEmail: 'amina.bello@agriculture-ng.example',
      language: 'en',
      position: 'Deputy Director, Agro-processing',
    },
    {
      institutionName: 'Institut Sénégalais de Recherches Agricoles',
      country: 'SN',
      role: 'provider',
      contactName: 'Moussa Ndiaye',
      contactEmail: 'moussa.ndiaye@isra.example',
      language: 'fr',
      position: 'Directeur scientifique',
    },
  ],
  preliminary: {
    summary: {
      text: 'Extension officers of three countries learn hermetic storage from researchers who have proved it, and teach it in cooperatives at home.',
    },
    problem: {
      text: 'Smallholders lose up to a third of their maize and beans to insects and mould within six months of harvest, and so sell at once, when prices are lowest.',
    },
    aim: { text: 'To halve losses in the cooperatives that take part and to let their members choose when to sell.' },
    targetGroups: {
      text: '60 extension officers of Uganda, Nigeria and Senegal and, through them, the members of 120 cooperatives.',
    },
    activities: {
      rows: [
        {
          kind: 'studyVisit',
          mode: 'inPerson',
          title: 'Visit to storage trials in Senegal',
          place: 'Bambey',
          fromMonth: '2022-05',
          toMonth: '2022-05',
        },
        {
          kind: 'training',
          mode: 'inPerson',
          title: 'Training of trainers in hermetic storage',
          place: 'Kampala',
          fromMonth: '2022-07',
          toMonth: '2022-07',
        },
      ],
    },
  },
  fate: 'shortListed',
  preliminaryMarks: [
    [4, 5, 5, 4, 4, 4],
    [5, 4, 4, 4, 4, 5],
  ],
  final: {
    sections: ugandaFinal,
    marks: [
      [4, 5, 4, 4, 4, 4, 4, 4, 4, 4, 5, 4, 4],
      [5, 4, 4, 4, 4, 5, 4, 4, 4, 4, 4, 5, 4],
    ],
    fate: 'finalListed',
  },
};
