/** Where a person or a case belongs. */
type Origin = { readonly institutionId?: string | undefined; readonly country?: string | undefined };

/**
 * What an assessor shares with the owner of a proposal; nobody judges a proposal of the own country or institution, and no declaration
 * helps (dossier P1: hard block).
 */
export const sharedOrigin = (assessor: Origin, owner: Origin): 'institution' | 'country' | undefined => {
  if (assessor.institutionId !== undefined && assessor.institutionId === owner.institutionId) return 'institution';
  return assessor.country !== undefined && assessor.country === owner.country ? 'country' : undefined;
};
