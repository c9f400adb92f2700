import type { InstitutionId, PersonId } from './ids.ts';
import { never } from './result.ts';

/** Every role there is (architecture §7). `system` is the clock and the reactions; `partner` holds an invitation link. */
export const ROLES = [
  'editor',
  'responsible-authority',
  'focal-point',
  'partner',
  'coordinator',
  'assessor',
  'panel',
  'head',
  'bank-maker',
  'bank-checker',
  'finance',
  'auditor',
  'administrator',
  'system',
] as const;

export type Role = (typeof ROLES)[number];

/** Roles held at one institution: whoever holds one acts for that institution's cases and no others. */
export const INSTITUTION_ROLES = ['editor', 'responsible-authority'] as const satisfies readonly Role[];

/** Roles held in the scheme as a whole. */
export const OFFICE_ROLES = [
  'coordinator',
  'assessor',
  'panel',
  'head',
  'bank-maker',
  'bank-checker',
  'finance',
  'auditor',
  'administrator',
] as const satisfies readonly Role[];

/** What a person has been given: a role together with what it reaches. */
export type RoleGrant =
  | { readonly role: (typeof INSTITUTION_ROLES)[number]; readonly institutionId: InstitutionId }
  | {
      readonly role: 'focal-point';
      readonly country: string;
      readonly area: string;
      /** A deputy holds the same role and is copied on its mails; the mark only says who stands behind whom. */
      readonly deputy?: boolean | undefined;
    }
  | { readonly role: (typeof OFFICE_ROLES)[number] };

/** Who acts. A person with grants, the holder of a partner invitation, the system itself, or nobody known. */
export type Actor =
  | {
      readonly kind: 'person';
      readonly personId: PersonId;
      readonly institutionId: InstitutionId | undefined;
      readonly country: string | undefined;
      readonly grants: readonly RoleGrant[];
    }
  | { readonly kind: 'invited'; readonly proposalId: string; readonly partnerId: string }
  | { readonly kind: 'system'; readonly name: string }
  | { readonly kind: 'anyone' };

/** The case as far as roles are concerned: whose it is and where it belongs. */
export type CaseScope = {
  readonly institutionId?: string | undefined;
  readonly country?: string | undefined;
  readonly area?: string | undefined;
  /** The person whom the case is given to, e.g. the assessor of an assignment. */
  readonly personId?: string | undefined;
};

/** The roles an actor holds on one case; a role that reaches elsewhere does not count here. */
export const rolesOnCase = (actor: Actor, scope: CaseScope): readonly Role[] => {
  if (actor.kind === 'system') return ['system'];
  if (actor.kind === 'invited') return ['partner'];
  if (actor.kind === 'anyone') return [];
  return actor.grants.filter((grant) => reaches(grant, actor.personId, scope)).map((grant) => grant.role);
};

/** Whether a role reaches a case. A new role is placed here by hand: none reaches everything unless somebody has said so. */
const reaches = (grant: RoleGrant, personId: PersonId, scope: CaseScope): boolean => {
  switch (grant.role) {
    case 'editor':
    case 'responsible-authority':
      return grant.institutionId === scope.institutionId;
    case 'focal-point':
      return grant.country === scope.country && grant.area === scope.area;
    case 'assessor':
      return scope.personId === undefined || scope.personId === personId;
    case 'coordinator':
    case 'panel':
    case 'head':
    case 'bank-maker':
    case 'bank-checker':
    case 'finance':
    case 'auditor':
    case 'administrator':
      return true;
    default:
      return never(grant);
  }
};

/** The roles an actor holds anywhere, for gates that come before any case is known. */
export const rolesAnywhere = (actor: Actor): readonly Role[] => {
  if (actor.kind === 'system') return ['system'];
  if (actor.kind === 'invited') return ['partner'];
  if (actor.kind === 'anyone') return [];
  return actor.grants.map((grant) => grant.role);
};
