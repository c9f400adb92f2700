import type { FinalSections } from '../form.ts';

/** The final form of the tourism project of Morocco. */
export const moroccoFinal: FinalSections = {
  activities: {
    rows: [
      {
        key: 'A1',
        kind: 'training',
        mode: 'inPerson',
        title: 'Training of hosts and guides',
        place: 'Azilal',
        startDate: '2022-05-30',
        endDate: '2022-06-10',
        hostCountry: 'MA',
        participants: [
          { country: 'MA', number: 30 },
          { country: 'TN', number: 10 },
          { country: 'SN', number: 10 },
        ],
      },
    ],
  },
  humanResources: {
    rows: [
      {
        role: 'Project coordinator',
        name: 'Youssef Benali',
        institution: 'Ministry of Tourism of Morocco',
        tasks: 'Runs the project and its reports.',
      },
    ],
  },
  workPlan: {
    rows: [
      {
        activityKey: 'A1',
        task: 'Choice of villages, course, training',
        fromMonth: '2022-04',
        toMonth: '2022-06',
        responsible: 'The Ministry',
      },
      {
        task: 'Label: draft, trial, adoption',
        fromMonth: '2022-06',
        toMonth: '2022-11',
        responsible: 'All three partners',
      },
    ],
  },
  logframe: {
    rows: [
      {
        level: 'aim',
        description: 'Rural families of the three countries live better from visitors.',
        indicator: 'Yearly income of host families from visitors',
        baseline: 'USD 900',
        target: 'USD 1,400',
        verification: 'Survey among the hosts',
      },
      {
        level: 'output',
        description: 'One label with its course and maps is ready and tried.',
        indicator: 'Label, course and maps adopted by the partners',
        baseline: 'none',
        target: 'all three',
        verification: 'Minutes of the adoption',
      },
      {
        level: 'outcome',
        description: 'Hosts in 30 villages keep to the standard of the label.',
        indicator: 'Villages that pass the inspection',
        baseline: '0 villages',
        target: '30 villages',
        verification: 'Reports of the inspectors',
      },
    ],
  },
  budget: {
    rows: [
      {
        heading: 'travel',
        activityKey: 'A1',
        unit: 'return ticket',
        quantity: 20,
        unitPriceMinor: 70_000,
        payer: 'grant',
        priceBasis: 'quote',
        justification: 'Tunis or Dakar to Marrakech',
      },
      {
        heading: 'accommodation',
        activityKey: 'A1',
        unit: 'night',
        quantity: 350,
        unitPriceMinor: 5_500,
        payer: 'grant',
        priceBasis: 'quote',
        justification: 'Board and lodging in Azilal',
      },
      {
        heading: 'services',
        unit: 'label',
        quantity: 1,
        unitPriceMinor: 1_225_000,
        payer: 'grant',
        priceBasis: 'quote',
        justification: 'Drawing up and trying the label',
      },
    ],
  },
  risks: {
    rows: [
      {
        risk: 'Heat in June.',
        likelihood: 'medium',
        impact: 'low',
        measure: 'Walks begin at six in the morning.',
      },
    ],
  },
  sustainability: { text: 'The label is run by an association of the villages, which lives on its fees.' },
  visibility: { text: 'The label, the maps and the course name COMCEC as the source of the funds.' },
};
