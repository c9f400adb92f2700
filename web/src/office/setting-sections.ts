/** The sections of a call's settings, in the order in which they are gone through. */
export const SETTING_SECTIONS = [
  'basics',
  'areas',
  'money',
  'applicants',
  'budget',
  'limits',
  'preliminaryRubric',
  'finalRubric',
  'documents',
  'deadlines',
  'payments',
] as const;

export type SettingSection = (typeof SETTING_SECTIONS)[number];

/** Which settings stand in which section, by the beginning of their pointers; the first that fits counts. */
const PLACES: readonly (readonly [RegExp, SettingSection])[] = [
  [/^\/areas\/\d+\/envelope/, 'money'],
  [/^\/areas/, 'areas'],
  [/^\/(currency|envelope)/, 'money'],
  [/^\/(limits\/(grantMax|ownerShare)|budgetHeadings)/, 'budget'],
  [
    /^\/(limits\/(activitiesMax|proposalsPer)|partnerMinimum|applicantKinds|activityKinds|intermediary|projectTypes)/,
    'applicants',
  ],
  [/^\/limits/, 'limits'],
  [/^\/rubrics\/preliminary/, 'preliminaryRubric'],
  [/^\/rubrics\/final/, 'finalRubric'],
  [/^\/document/, 'documents'],
  [/^\/(clarification|revision|activityNotice|finalReport)Days/, 'deadlines'],
  [/^\/(advancePercent|payeeMode|secondCheckerAbove|coolingHours|minorChangePercent)/, 'payments'],
];

/** The section in which the setting of a pointer is put right. */
export const sectionOf = (pointer: string): SettingSection =>
  PLACES.find(([pattern]) => pattern.test(pointer))?.[1] ?? 'basics';

export const isSettingSection = (name: string): name is SettingSection =>
  SETTING_SECTIONS.some((section) => section === name);
