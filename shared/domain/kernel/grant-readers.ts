import { type Actor, type Role, rolesOnCase } from './roles.ts';

/** Those who follow every grant with what hangs on it: activities, reports, payments. */
export const GRANT_READERS = [
  'editor',
  'responsible-authority',
  'coordinator',
  'head',
  'panel',
  'bank-maker',
  'bank-checker',
  'finance',
  'auditor',
] as const satisfies readonly Role[];

/** May this actor read a grant of that owner, or a case that belongs to it? Of institutions only the owner's own people may. */
export const readsGrantsOf = (actor: Actor, ownerInstitutionId: string): boolean => {
  const roles = rolesOnCase(actor, { institutionId: ownerInstitutionId });
  return roles.includes('system') || GRANT_READERS.some((role) => roles.includes(role));
};
