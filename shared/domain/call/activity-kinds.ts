/** What a project may consist of: soft activities alone (dossier §4 [stated]). */
export const ACTIVITY_KINDS = [
  'training',
  'workshop',
  'conference',
  'studyVisit',
  'promotion',
  'exchangeOfExperts',
  'feasibilityStudy',
  'needsAssessment',
  'study',
  'policyResearch',
  'material',
] as const;
