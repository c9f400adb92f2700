import type { ReportRejection } from '#shared/domain/report/rejections.ts';

export const reportRejections = {
  grantTakesNoReport: 'La subvention ne reçoit pas de rapport dans son état actuel.',
  finalReportExists: 'Il existe déjà un rapport final. Poursuivez avec celui-ci.',
  activitiesOpen:
    '{count, plural, one {# activité n’a pas encore été acceptée} other {# activités n’ont pas encore été acceptées}}. Le rapport final pourra être soumis ensuite.',
  narrativeMissing: 'Écrivez ce que le projet a fait et produit.',
  finalEligibleMissing: 'Indiquez le total des coûts éligibles.',
  eligibleAboveGrant:
    'Les coûts éligibles ne peuvent dépasser la subvention de {grant} {currency} et doivent être exprimés dans sa monnaie.',
} satisfies Record<ReportRejection['kind'], string>;
