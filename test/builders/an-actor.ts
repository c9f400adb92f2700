import { type InstitutionId, isInstitutionId, isPersonId, type PersonId } from '#shared/domain/kernel/ids.ts';
import type { Actor, Role, RoleGrant } from '#shared/domain/kernel/roles.ts';

export const personId = (text: string): PersonId => {
  if (!isPersonId(text)) throw new Error(`not an id: ${text}`);
  return text;
};

export const institutionId = (text: string): InstitutionId => {
  if (!isInstitutionId(text)) throw new Error(`not an id: ${text}`);
  return text;
};

/** The institution and the person of the usual actor. */
export const OWNER = institutionId('01HWNER00000000000000000AA');
const SOMEBODY = personId('01HPERS00000000000000000AA');

type Reach = {
  readonly personId?: PersonId;
  readonly institutionId?: InstitutionId;
  readonly country?: string;
  readonly area?: string;
};

/**
 * Somebody who holds exactly this role, at `OWNER`, in Türkiye and in trade unless told otherwise. `system` makes the system itself,
 * `partner` the holder of an invitation.
 */
export const anActor = (role: Role, reach: Reach = {}): Actor => {
  if (role === 'system') return { kind: 'system', name: 'test' };
  if (role === 'partner')
    return { kind: 'invited', proposalId: '01HPRP000000000000000000AA', partnerId: '01HPART0000000000000000AAA' };
  return {
    kind: 'person',
    personId: reach.personId ?? SOMEBODY,
    institutionId: reach.institutionId ?? OWNER,
    country: reach.country ?? 'TR',
    grants: [grantOf(role, reach)],
  };
};

const grantOf = (role: Exclude<Role, 'system' | 'partner'>, reach: Reach): RoleGrant => {
  switch (role) {
    case 'editor':
    case 'responsible-authority':
      return { role, institutionId: reach.institutionId ?? OWNER };
    case 'focal-point':
      return { role, country: reach.country ?? 'TR', area: reach.area ?? 'trade' };
    default:
      return { role };
  }
};
