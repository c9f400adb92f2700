import type { FinalSections } from '../form.ts';

/** The final form of the storage project of Uganda. */
export const ugandaFinal: FinalSections = {
  activities: {
    rows: [
      {
        key: 'A1',
        kind: 'studyVisit',
        mode: 'inPerson',
        title: 'Visit to storage trials in Senegal',
        place: 'Bambey',
        startDate: '2022-05-16',
        endDate: '2022-05-20',
        hostCountry: 'SN',
        participants: [
          { country: 'UG', number: 6 },
          { country: 'NG', number: 4 },
        ],
      },
      {
        key: 'A2',
        kind: 'training',
        mode: 'inPerson',
        title: 'Training of trainers in hermetic storage',
        place: 'Kampala',
        startDate: '2022-07-11',
        endDate: '2022-07-15',
        hostCountry: 'UG',
        participants: [
          { country: 'UG', number: 24 },
          { country: 'NG', number: 8 },
          { country: 'SN', number: 8 },
        ],
      },
    ],
  },
  humanResources: {
    rows: [
      {
        role: 'Project coordinator',
        name: 'Grace Namusoke',
        institution: 'Ministry of Agriculture of Uganda',
        tasks: 'Runs the project, its purchases and its reports.',
      },
      {
        role: 'Trainer',
        institution: 'Institut Sénégalais de Recherches Agricoles',
        tasks: 'Shows the trials and trains the trainers.',
        days: 14,
      },
    ],
  },
  workPlan: {
    rows: [
      {
        activityKey: 'A1',
        task: 'Visit to the trials',
        fromMonth: '2022-04',
        toMonth: '2022-05',
        responsible: 'ISRA with the Ministry',
      },
      {
        activityKey: 'A2',
        task: 'Curriculum and training of trainers',
        fromMonth: '2022-06',
        toMonth: '2022-07',
        responsible: 'The Ministry with ISRA',
      },
    ],
  },
  logframe: {
    rows: [
      {
        level: 'aim',
        description: 'Farmers lose less of their harvest.',
        indicator: 'Loss of grain in store',
        baseline: '18 %',
        target: '10 %',
        verification: 'Survey of the ministry',
      },
      {
        level: 'outcome',
        description: 'Trained officers introduce hermetic storage in 120 cooperatives.',
        indicator: 'Cooperatives that store hermetically',
        baseline: '3 cooperatives',
        target: '120 cooperatives',
        verification: 'Visits of the extension service',
      },
      {
        level: 'output',
        description: '40 trainers are able to teach hermetic storage.',
        indicator: 'Certificates given',
        baseline: '0 trainers',
        target: '40 trainers',
        verification: 'Test at the end of the training',
      },
    ],
  },
  budget: {
    rows: [
      {
        heading: 'travel',
        activityKey: 'A1',
        unit: 'return ticket',
        quantity: 10,
        unitPriceMinor: 118_000,
        payer: 'grant',
        priceBasis: 'quote',
        justification: 'Entebbe or Abuja to Dakar, economy class',
      },
      {
        heading: 'travel',
        activityKey: 'A2',
        unit: 'return ticket',
        quantity: 16,
        unitPriceMinor: 105_000,
        payer: 'grant',
        priceBasis: 'quote',
        justification: 'Abuja or Dakar to Entebbe, economy class',
      },
      {
        heading: 'accommodation',
        unit: 'night',
        quantity: 150,
        unitPriceMinor: 9_000,
        payer: 'grant',
        priceBasis: 'quote',
        justification: 'Board and lodging in Bambey and Kampala',
      },
      {
        heading: 'humanResources',
        activityKey: 'A2',
        unit: 'trainer day',
        quantity: 14,
        unitPriceMinor: 35_000,
        payer: 'grant',
        priceBasis: 'quote',
        justification: 'Trainers of ISRA',
      },
      {
        heading: 'materials',
        activityKey: 'A2',
        unit: 'kit',
        quantity: 40,
        unitPriceMinor: 4_000,
        payer: 'grant',
        priceBasis: 'quote',
        justification: 'Bags, moisture meters and handbook for each trainer',
      },
      {
        heading: 'services',
        activityKey: 'A2',
        unit: 'day',
        quantity: 5,
        unitPriceMinor: 80_000,
        payer: 'owner',
        priceBasis: 'quote',
        justification: 'Training centre of the Ministry',
      },
    ],
  },
  risks: {
    rows: [
      {
        risk: 'Visas come late.',
        likelihood: 'medium',
        impact: 'high',
        measure: 'Lists of names go to the embassies eight weeks before.',
      },
    ],
  },
  sustainability: {
    text: 'Hermetic storage enters the curriculum of the extension service, which pays for further trainings itself.',
  },
  visibility: { text: 'Handbook, certificates and banners name COMCEC as the source of the funds.' },
};
