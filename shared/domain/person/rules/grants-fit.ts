import { type Actor, type Role, type RoleGrant, rolesAnywhere } from '../../kernel/roles.ts';
import type { PersonRejection } from '../rejections.ts';

/** The roles that a coordinator may hand out; those of the offices are the administrator's to give [default]. */
const COORDINATORS_TO_GIVE: readonly Role[] = ['editor', 'responsible-authority', 'focal-point', 'assessor'];

/** Whoever isn't an administrator gives no office's role. */
export const reachRefusal = (actor: Actor, grants: readonly RoleGrant[]): PersonRejection | undefined => {
  if (rolesAnywhere(actor).includes('administrator')) return undefined;
  const beyond = grants.find((grant) => !COORDINATORS_TO_GIVE.includes(grant.role));
  return beyond === undefined ? undefined : { kind: 'officeRoleNotYours', role: beyond.role };
};

/** The grants that are new, and those that are gone: what a change of roles changes. */
export const changedGrants = (before: readonly RoleGrant[], after: readonly RoleGrant[]): readonly RoleGrant[] => [
  ...after.filter((grant) => !before.some((each) => isSameGrant(each, grant))),
  ...before.filter((grant) => !after.some((each) => isSameGrant(each, grant))),
];

/** The same role with the same reach. */
const isSameGrant = (left: RoleGrant, right: RoleGrant): boolean => writtenGrant(left) === writtenGrant(right);

const writtenGrant = (grant: RoleGrant): string => {
  if ('institutionId' in grant) return `${grant.role}#${grant.institutionId}`;
  if (grant.role !== 'focal-point') return grant.role;
  return `${grant.role}#${grant.country}#${grant.area}#${grant.deputy === true ? 'deputy' : 'first'}`;
};

/** An auditor reads everything and so takes part in nothing: the role goes with no other [default]. */
export const auditorRefusal = (grants: readonly RoleGrant[]): PersonRejection | undefined => {
  if (!grants.some((grant) => grant.role === 'auditor')) return undefined;
  const other = grants.find((grant) => grant.role !== 'auditor');
  return other === undefined ? undefined : { kind: 'auditorHoldsOther', role: other.role };
};

/** Roles at an institution can be given only where it is in the directory and active. */
export const institutionRefusal = (
  grants: readonly RoleGrant[],
  own: string | undefined,
  active: readonly string[],
): PersonRejection | undefined => {
  const named = [...(own === undefined ? [] : [own]), ...grants.flatMap((grant) => institutionOf(grant))];
  const missing = named.find((institutionId) => !active.includes(institutionId));
  return missing === undefined ? undefined : { kind: 'institutionNotActive', institutionId: missing };
};

const institutionOf = (grant: RoleGrant): readonly string[] => ('institutionId' in grant ? [grant.institutionId] : []);
