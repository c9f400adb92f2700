import type { FinalSections } from '../form.ts';

/** SESRIC's final form. The workshop's dates are real; amounts, people's parts and numbers planned are made up. */
export const sesricFinal: FinalSections = {
  activities: {
    rows: [
      {
        key: 'A1',
        kind: 'workshop',
        mode: 'online',
        title: 'The role of digital solutions in effective delivery of public employment services in OIC countries',
        place: 'Ankara, by video conference',
        startDate: '2022-09-14',
        endDate: '2022-09-15',
        participants: [
          { country: 'TR', number: 20 },
          { country: 'MY', number: 15 },
          { country: 'ID', number: 15 },
          { country: 'BD', number: 10 },
          { country: 'UG', number: 10 },
          { country: 'JO', number: 10 },
        ],
      },
    ],
  },
  humanResources: {
    rows: [
      {
        role: 'Project coordinator',
        name: 'Omar Siddiqui',
        institution: 'SESRIC',
        tasks: 'Runs the project and answers for its reports.',
        days: 80,
      },
      {
        role: 'Expert on digital employment services',
        institution: 'SOCSO',
        tasks: 'Writes the survey and the background report with the second expert.',
        days: 12,
      },
      {
        role: 'Expert on labour market information',
        institution: 'İŞKUR',
        tasks: 'Moderates the sessions and writes the recommendations.',
        days: 12,
      },
    ],
  },
  workPlan: {
    rows: [
      {
        task: 'Survey among the members of the OIC PES Network',
        fromMonth: '2022-04',
        toMonth: '2022-06',
        responsible: 'SESRIC with SOCSO',
      },
      {
        activityKey: 'A1',
        task: 'Programme, speakers, invitations and the workshop itself',
        fromMonth: '2022-07',
        toMonth: '2022-09',
        responsible: 'SESRIC with all partners',
      },
      {
        task: 'Report with recommendations in English, French and Arabic',
        fromMonth: '2022-09',
        toMonth: '2022-11',
        responsible: 'SESRIC with İŞKUR',
      },
    ],
  },
  logframe: {
    rows: [
      {
        level: 'aim',
        description: 'Public employment services of OIC countries bring more job seekers into work.',
        indicator: 'Placements reported to the OIC PES Network',
        baseline: '14,000 a year',
        target: '16,000 a year',
        verification: 'Yearly reports of the Network',
      },
      {
        level: 'outcome',
        description: 'Services know which IT solutions suit them and how to introduce them.',
        indicator: 'At least 15 services name a solution that they will introduce',
        baseline: '2 services',
        target: '15 services',
        verification: 'Evaluation forms of the workshop',
        assumption: 'Services may decide on their own systems.',
      },
      {
        level: 'output',
        description: 'Experience of at least 20 countries is written down and shared.',
        indicator: 'Report in three languages, published',
        baseline: 'no report',
        target: 'one report in three languages',
        verification: 'The report on the web site',
      },
      {
        level: 'activity',
        description: 'Online workshop of two days',
        indicator: 'At least 80 participants of at least 20 countries',
        verification: 'Attendance list of the platform',
      },
    ],
  },
  budget: {
    rows: [
      {
        heading: 'humanResources',
        activityKey: 'A1',
        unit: 'expert day',
        quantity: 24,
        unitPriceMinor: 45_000,
        payer: 'grant',
        priceBasis: 'quote',
        justification: 'Two experts: survey, background report, moderation',
      },
      {
        heading: 'humanResources',
        activityKey: 'A1',
        unit: 'interpreter day',
        quantity: 12,
        unitPriceMinor: 60_000,
        payer: 'grant',
        priceBasis: 'quote',
        justification: 'Simultaneous interpretation in English, French and Arabic',
      },
      {
        heading: 'services',
        activityKey: 'A1',
        unit: 'event',
        quantity: 1,
        unitPriceMinor: 380_000,
        payer: 'grant',
        priceBasis: 'quote',
        justification: 'Video conference platform with interpretation channels and technicians',
      },
      {
        heading: 'services',
        unit: 'report',
        quantity: 1,
        unitPriceMinor: 950_000,
        payer: 'grant',
        priceBasis: 'quote',
        justification: 'Report on digital solutions with country cases',
      },
      {
        heading: 'services',
        unit: 'page',
        quantity: 320,
        unitPriceMinor: 2_200,
        payer: 'grant',
        priceBasis: 'quote',
        justification: 'Translation of report and training material',
      },
      {
        heading: 'materials',
        unit: 'package',
        quantity: 1,
        unitPriceMinor: 290_000,
        payer: 'grant',
        priceBasis: 'quote',
        justification: 'Layout, web publication and visibility',
      },
      {
        heading: 'humanResources',
        unit: 'month',
        quantity: 8,
        unitPriceMinor: 90_000,
        payer: 'owner',
        priceBasis: 'quote',
        justification: 'Project assistant, paid by SESRIC',
      },
    ],
  },
  risks: {
    rows: [
      {
        risk: 'Connections of some participants are poor.',
        likelihood: 'medium',
        impact: 'medium',
        measure: 'Tests with every country beforehand; all sessions are recorded.',
      },
    ],
  },
  sustainability: {
    text: 'Report and recordings stay in the portal of the OIC PES Network. Its yearly meeting follows up the recommendations, and the capacity building programme of SESRIC trains on them.',
  },
  visibility: {
    text: 'Every document, the invitation and the virtual background carry the logos of COMCEC and the Bank and name the source of the funds.',
  },
};
