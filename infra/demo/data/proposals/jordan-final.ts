import type { FinalSections } from '../form.ts';

/** The final form of the trade project of Jordan. */
export const jordanFinal: FinalSections = {
  activities: {
    rows: [
      {
        key: 'A1',
        kind: 'workshop',
        mode: 'inPerson',
        title: 'Working sessions on a common data model',
        place: 'Amman',
        startDate: '2022-05-23',
        endDate: '2022-05-26',
        hostCountry: 'JO',
        participants: [
          { country: 'JO', number: 12 },
          { country: 'PS', number: 6 },
          { country: 'TN', number: 6 },
        ],
      },
      {
        key: 'A2',
        kind: 'training',
        mode: 'online',
        title: 'Training of issuing and checking officers',
        startDate: '2022-09-19',
        endDate: '2022-10-06',
        participants: [
          { country: 'JO', number: 40 },
          { country: 'PS', number: 20 },
          { country: 'TN', number: 20 },
        ],
      },
    ],
  },
  humanResources: {
    rows: [
      {
        role: 'Project coordinator',
        name: 'رنا الحديد',
        institution: 'Ministry of Trade of Jordan',
        tasks: 'Runs the project and its reports.',
      },
      {
        role: 'Expert on trade data',
        institution: 'Tunisie TradeNet',
        tasks: 'Drafts the data model and the course.',
        days: 30,
      },
    ],
  },
  workPlan: {
    rows: [
      {
        activityKey: 'A1',
        task: 'Data model, agreed by the three countries',
        fromMonth: '2022-04',
        toMonth: '2022-06',
        responsible: 'Tunisie TradeNet',
      },
      {
        activityKey: 'A2',
        task: 'Course and training of officers',
        fromMonth: '2022-07',
        toMonth: '2022-10',
        responsible: 'The Ministry',
      },
    ],
  },
  logframe: {
    rows: [
      {
        level: 'aim',
        description: 'Trade among the three countries becomes faster and cheaper.',
        indicator: 'Days that a certificate takes',
        baseline: '6 days',
        target: '1 day',
        verification: 'Statistics of the customs',
      },
      {
        level: 'outcome',
        description: 'The three countries accept certificates of origin from each other without paper.',
        indicator: 'Certificates exchanged in the trial month',
        baseline: '0',
        target: '500',
        verification: 'Logs of the single windows',
        assumption: 'The countries sign the exchange of letters.',
      },
      {
        level: 'output',
        description: '80 officers can issue and check certificates without paper.',
        indicator: 'Officers who pass the test',
        baseline: '0 officers',
        target: '80 officers',
        verification: 'Records of the course',
      },
    ],
  },
  budget: {
    rows: [
      {
        heading: 'travel',
        activityKey: 'A1',
        unit: 'return ticket',
        quantity: 12,
        unitPriceMinor: 62_000,
        payer: 'grant',
        priceBasis: 'quote',
        justification: 'Tunis or Ramallah to Amman',
      },
      {
        heading: 'accommodation',
        activityKey: 'A1',
        unit: 'night',
        quantity: 60,
        unitPriceMinor: 12_100,
        payer: 'grant',
        priceBasis: 'quote',
        justification: 'Board and lodging in Amman',
      },
      {
        heading: 'humanResources',
        unit: 'expert day',
        quantity: 30,
        unitPriceMinor: 50_000,
        payer: 'grant',
        priceBasis: 'quote',
        justification: 'Data model and course',
      },
      {
        heading: 'services',
        activityKey: 'A2',
        unit: 'course',
        quantity: 1,
        unitPriceMinor: 870_000,
        payer: 'grant',
        priceBasis: 'quote',
        justification: 'Online course in Arabic and French',
      },
    ],
  },
  risks: {
    rows: [
      {
        risk: 'The exchange of letters is late.',
        likelihood: 'medium',
        impact: 'high',
        measure: 'The legal departments are in the first working session.',
      },
    ],
  },
  sustainability: { text: 'The data model stays in the single windows; the course stays with the ministries.' },
  visibility: { text: 'Course, data model and news of the ministries name COMCEC as the source of the funds.' },
};
