import type { Missing } from '../../domain/proposal/rules/missing.ts';
import type { ByField, FormSection } from '../form-fields.ts';

/** Headings of the form's sections. */
export const sections = {
  general: 'The project in brief',
  summary: 'Summary',
  problem: 'Problem and need',
  aim: 'Aim',
  targetGroups: 'Target groups',
  activities: 'Activities',
  humanResources: 'People',
  workPlan: 'Work plan',
  logframe: 'Logical framework',
  budget: 'Budget',
  risks: 'Risks',
  sustainability: 'After the project',
  visibility: 'Visibility',
} satisfies Record<FormSection, string>;

/** What a section asks for, said under its heading. */
export const sectionHints = {
  general: 'Title, theme and the people who answer for the project.',
  summary: 'In a few sentences: what will be done, with whom, and what will be different afterwards.',
  problem: 'Which problem do the countries share, how do you know, and why does it need cooperation?',
  aim: 'What shall be reached by the end of the project? Name results that can be checked.',
  targetGroups: 'Who benefits in which country, and about how many people?',
  activities: 'Only soft activities are financed: training, workshops, visits, studies and the like.',
  humanResources: 'Everybody who works for the project: experts, trainers, interpreters, coordinators.',
  workPlan: 'The tasks month by month, within the period in which projects run.',
  logframe:
    'From the aim down to the activities, each with what shows that it is reached. It needs an aim, an outcome and an output at least.',
  budget: 'One line for each cost. A line is its quantity times its unit price; totals are reckoned for you.',
  risks: 'What could go wrong, and what you will do about it.',
  sustainability: 'How will the results last when the grant has ended? Who will carry them on?',
  visibility: 'How will the public learn of the results and of the support?',
} satisfies Record<FormSection, string>;

/** Labels of the form's fields. */
export const fields = {
  general: {
    title: 'Project title',
    themeId: 'Theme of the call',
    projectTypeId: 'Type of project',
    contactName: 'Contact person',
    contactEmail: 'E-mail of the contact person',
    contactPosition: 'Position of the contact person',
    contactPhone: 'Telephone of the contact person',
    responsibleAuthorityName: 'Responsible authority',
    responsibleAuthorityPosition: 'Position of the responsible authority',
  },
  summary: { text: 'Summary of the project' },
  problem: { text: 'Problem and need' },
  aim: { text: 'Aim and expected results' },
  targetGroups: { text: 'Target groups and beneficiaries' },
  activities: {
    key: 'Reference',
    kind: 'Kind of activity',
    mode: 'How it is held',
    title: 'Title',
    place: 'Place',
    fromMonth: 'First month',
    toMonth: 'Last month',
    startDate: 'First day',
    endDate: 'Last day',
    hostCountry: 'Host country',
    participants: 'Participants',
  },
  humanResources: {
    role: 'Function',
    name: 'Name, if known',
    institution: 'Institution',
    tasks: 'Tasks',
    days: 'Working days',
  },
  workPlan: {
    activityKey: 'Activity',
    task: 'Task',
    fromMonth: 'First month',
    toMonth: 'Last month',
    responsible: 'Who is responsible',
  },
  logframe: {
    level: 'Level',
    description: 'Description',
    indicator: 'Indicator',
    baseline: 'Value before the project',
    target: 'Value at its end',
    verification: 'How it is verified',
    assumption: 'Assumption',
  },
  budget: {
    heading: 'Heading',
    activityKey: 'Activity',
    unit: 'Unit',
    quantity: 'Quantity',
    unitPriceMinor: 'Unit price',
    payer: 'Who pays',
    justification: 'Justification',
    priceBasis: 'What the price rests on',
    cost: 'Kind of cost',
    people: 'Number of people',
    inKind: 'Given in kind',
    toOfficial: 'Paid to a government official',
    travelClass: 'Class of travel',
    recoverable: 'Given back by an authority',
  },
  risks: { risk: 'Risk', likelihood: 'Likelihood', impact: 'Effect', measure: 'What you will do' },
  sustainability: { text: 'How the results last' },
  visibility: { text: 'Publicity and visibility' },
} satisfies ByField<string>;

/** What a field asks for, where its label does not say it all. */
export const hints = {
  general: {
    title: 'What is done, for whom and where, in one line',
    contactName: 'Answers questions about the proposal from day to day',
    contactPhone: 'With the country code, e.g. +256 414 320 000',
    responsibleAuthorityName: 'The person who signs for your institution',
  },
  activities: {
    title: 'What it is and what about, e.g. Training of trainers in grain storage',
    hostCountry: 'For what is held in person',
    participants: 'How many people from each country, your own included',
  },
  humanResources: {
    role: 'E.g. trainer, interpreter, coordinator',
    tasks: 'What this person does, and in which activity',
    days: 'For the whole project',
  },
  workPlan: {
    task: 'What is done, e.g. choose and invite participants',
    responsible: 'A person or an institution',
  },
  logframe: {
    description: 'For an aim or outcome, what will be different; for an output or activity, what is produced or done',
    indicator: 'What is counted or measured, e.g. cooperatives that store hermetically',
    baseline: 'A number or a fact that can be checked, e.g. 0 cooperatives (2026)',
    target: 'The same, counted at the end, e.g. 120 cooperatives (2027)',
    verification: 'Where it can be looked up, e.g. attendance lists, a survey',
    assumption: 'What must hold true outside the project for this to come about',
  },
  budget: {
    activityKey: 'Leave it out for a cost of the whole project',
    unit: 'What is counted, e.g. return ticket, night, day, page',
    quantity: 'Nights and days are counted for all people together, e.g. 10 people for 3 nights: 30',
    unitPriceMinor: 'For one unit, not for the whole line',
    priceBasis: 'What you can show for the price',
    cost: 'Some limits of the call go by it',
    justification: 'What exactly, for whom, and why it is needed',
  },
  risks: {
    risk: 'E.g. visas come late, a trainer falls ill',
    measure: 'How you keep it from happening, or what you do if it does',
  },
};

/** The answers among which a field lets choose. */
export const answers = {
  training: 'Training',
  workshop: 'Workshop',
  conference: 'Conference or seminar',
  studyVisit: 'Study visit',
  promotion: 'Promotional activity',
  exchangeOfExperts: 'Exchange of experts',
  feasibilityStudy: 'Feasibility study',
  needsAssessment: 'Needs assessment',
  study: 'Analytical study or report',
  policyResearch: 'Policy research',
  material: 'Training or promotional material',
  inPerson: 'In person',
  online: 'Online',
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  aim: 'Aim',
  outcome: 'Outcome',
  output: 'Output',
  activity: 'Activity',
  grant: 'The grant',
  owner: 'The owner',
  partner: 'A partner',
  rateTable: 'The call’s rates',
  quote: 'One quote',
  threeQuotes: 'Three quotes',
  tender: 'Open tender',
  estimate: 'Own estimate',
  staff: 'Project staff',
  expertFee: 'Fee of an expert or trainer',
  honorarium: 'Honorarium',
  interpretation: 'Translation and interpretation',
  travel: 'International travel',
  localTravel: 'Local travel',
  accommodation: 'Accommodation',
  perDiem: 'Daily allowance',
  venue: 'Venue and catering',
  service: 'Research and other services',
  equipment: 'Equipment',
  contingency: 'Contingency',
  indirect: 'Indirect cost',
  tax: 'Tax',
  other: 'Other',
  nothing: 'Nothing',
  meals: 'Meals',
  lodging: 'Lodging',
  both: 'Meals and lodging',
  yes: 'Yes',
  no: 'No',
  economy: 'Economy',
  business: 'Business',
} satisfies Record<string, string>;

/** Words of the form that no single field has. */
export const people = 'Number of people';
export const removeCountry = 'Remove country {number}';
export const addCountry = 'Add a country';
export const atLeastOneRow = 'At least one row';

/** Why a field is not good enough to send the form. */
export const missing = {
  missing: '{field} is missing',
  malformed: '{field} is not in the right form',
  notOfThisCall: '{field}: the call does not offer this',
  outsideImplementation: '{field} lies outside the period in which projects run',
  endsBeforeItStarts: '{field} lies before the beginning',
  unknownActivity: '{field}: there is no such activity',
  notUnique: '{field} stands here twice',
  tooMany: '{field}: there are more than the call allows',
  noAim: 'The framework has no aim yet',
  noOutcome: 'The framework has no outcome yet',
  noOutput: 'The framework has no output yet',
} satisfies Record<Missing['reason'], string>;
