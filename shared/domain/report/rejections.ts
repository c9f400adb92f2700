/** Why a report refuses a command. */
export type ReportRejection =
  | { readonly kind: 'grantTakesNoReport'; readonly grantStatus: string }
  | { readonly kind: 'finalReportExists'; readonly reportId: string }
  | { readonly kind: 'activitiesOpen'; readonly count: number }
  | { readonly kind: 'narrativeMissing' }
  | { readonly kind: 'finalEligibleMissing' }
  | { readonly kind: 'eligibleAboveGrant'; readonly grant: string; readonly currency: string };
