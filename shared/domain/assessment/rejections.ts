/** Every refusal of an assessment's rules, with the facts that a person needs to act on it. */
export type AssessmentRejection =
  | { readonly kind: 'notAnAssessor' }
  | { readonly kind: 'assessorAlsoDecides' }
  | { readonly kind: 'assessorOfSameCountry'; readonly country: string }
  | { readonly kind: 'assessorOfSameInstitution' }
  | { readonly kind: 'proposalNotInAssessment'; readonly status: string }
  | { readonly kind: 'declaredAlready' }
  | { readonly kind: 'criterionUnknown'; readonly criterion: string }
  | { readonly kind: 'sectionUnknown'; readonly section: string }
  | { readonly kind: 'markOutOfRange'; readonly criterion: string; readonly maximum: number }
  | { readonly kind: 'marksMissing'; readonly count: number; readonly criteria: readonly string[] }
  | { readonly kind: 'markReasonsMissing'; readonly count: number; readonly criteria: readonly string[] }
  | { readonly kind: 'commentsMissing'; readonly count: number; readonly sections: readonly string[] };
