/**
 * Who can own a project: a public body of a member country, an institution of the OIC, or a non-profit organisation, for which the call names
 * the ministry that answers legally and fiscally (dossier §8 [stated] of the Al-Quds Program).
 */
export const APPLICANT_KINDS = ['public', 'oic', 'nonProfit'] as const;

export type ApplicantKind = (typeof APPLICANT_KINDS)[number];
