import type { DemoProposal } from '../form.ts';
import { sesricFinal } from './sesric-final.ts';

/**
 * The project of SESRIC that the ninth call paid for: its title, owner, partners, purpose, and a workshop held online on 14 and 15
 * September 2022. What the forms say is written for the demo from these facts.
 */
export const sesric: DemoProposal = {
  key: 'sesric',
  ownerName: 'SESRIC',
  transmitsItself: true,
  area: 'povertyAlleviation',
  themeId: 'employment-services',
  title: 'Enhancing IT solutions for the effectiveness of public employment services (PES) in OIC member countries',
  partners: [
    {
      institutionName: 'Social Security Organisation (SOCSO)',
      country: 'MY',
      role: 'provider',
      contactName: 'Azlan Osman',
      contactEmail: 'azlan.osman@socso.example',
      language: 'en',
      position: 'Head of International Relations',
    },
    {
      institutionName: 'Ministry of Manpower',
      country: 'ID',
      role: 'beneficiary',
      contactName: 'Siti Rahmawati',
      contactEmail: 'siti.rahmawati@manpower.example',
      language: 'en',
      position: 'Director, Labour Market Centre',
    },
    {
      institutionName: 'Türkiye İş Kurumu (İŞKUR)',
      country: 'TR',
      role: 'provider',
      contactName: 'Cem Aydoğan',
      contactEmail: 'cem.aydogan@iskur.example',
      language: 'tr',
      position: 'Head of External Relations and Projects',
    },
  ],
  preliminary: {
    summary: {
      text: 'Public employment services of OIC countries meet online for two days to compare the digital tools by which they bring job seekers and employers together. A survey before and a report after the workshop turn what they know into advice that each can use.',
    },
    problem: {
      text: 'Most public employment services in OIC countries still register job seekers and vacancies by hand or in systems that do not speak to each other. Skills and jobs miss each other although both are there, and services that have found good solutions have no regular way to pass them on.',
    },
    aim: {
      text: 'To raise the effectiveness of public employment services by helping them to choose, introduce and run IT solutions: matching platforms, profiling of job seekers, online counselling and labour market information.',
    },
    targetGroups: {
      text: 'Managers and experts of public employment services in OIC countries, members of the OIC Public Employment Services Network. In the end job seekers and employers who use these services.',
    },
    activities: {
      rows: [
        {
          kind: 'needsAssessment',
          mode: 'online',
          title: 'Survey of digital solutions in use and of training needs',
          fromMonth: '2022-04',
          toMonth: '2022-06',
        },
        {
          kind: 'workshop',
          mode: 'online',
          title: 'Workshop on digital solutions in the delivery of public employment services',
          place: 'Ankara, by video conference',
          fromMonth: '2022-09',
          toMonth: '2022-09',
        },
      ],
    },
  },
  fate: 'shortListed',
  preliminaryMarks: [
    [5, 4, 5, 4, 5, 5],
    [5, 5, 4, 5, 4, 4],
  ],
  final: {
    sections: sesricFinal,
    marks: [
      [5, 5, 5, 4, 5, 4, 5, 5, 4, 4, 5, 4, 5],
      [5, 4, 5, 5, 4, 4, 4, 5, 4, 4, 4, 4, 5],
    ],
    fate: 'finalListed',
  },
};
