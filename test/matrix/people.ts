import { newUlid } from '#shared/adapters/ids.ts';
import { ROLES, type Role } from '#shared/domain/kernel/roles.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { institutionId, OWNER, personId } from '../builders/an-actor.ts';
import { aPerson } from '../builders/directory.ts';
import { put, type Stage } from '../functions/stage.ts';

/** The roles that a person can be given. */
export type PersonRole = Exclude<Role, 'system' | 'partner'>;

const PERSON_ROLES: readonly PersonRole[] = ROLES.filter(
  (role): role is PersonRole => role !== 'system' && role !== 'partner',
);

/** `own` holds the role where the prepared cases belong, `foreign` at another institution or for another country. */
type Standing = 'own' | 'foreign' | 'suspended';

export type Person = { readonly id: string; readonly role: PersonRole; readonly standing: Standing };

const ELSEWHERE = institutionId(newUlid());

const people = (standing: Standing): readonly Person[] =>
  PERSON_ROLES.map((role) => ({ id: newUlid(), role, standing }));

/** One person for each role, holding that role alone. */
export const OWN = people('own');
export const FOREIGN = people('foreign');
export const SUSPENDED = people('suspended');

/** Somebody whom the directory does not know. */
export const UNKNOWN_ID = newUlid();

export const idOf = (role: PersonRole, among: readonly Person[] = OWN): string => {
  const found = among.find((person) => person.role === role);
  if (found === undefined) throw new Error(`nobody is ${role}`);
  return found.id;
};

const grantOf = ({ role, standing }: Person): PersonState['grants'][number] => {
  const isForeign = standing === 'foreign';
  switch (role) {
    case 'editor':
    case 'responsible-authority':
      return { role, institutionId: isForeign ? ELSEWHERE : OWNER };
    case 'focal-point':
      return { role, country: isForeign ? 'MY' : 'TR', area: 'trade' };
    default:
      return { role };
  }
};

/** The office's and the Bank's people belong to no applicant's institution, or they could not judge its cases. */
const homeOf = ({ role, standing }: Person): Pick<PersonState, 'institutionId' | 'country'> => {
  const isForeign = standing === 'foreign';
  if (role === 'editor' || role === 'responsible-authority')
    return { institutionId: isForeign ? ELSEWHERE : OWNER, country: isForeign ? 'MY' : 'TR' };
  if (role === 'focal-point') return { institutionId: undefined, country: isForeign ? 'MY' : 'TR' };
  return { institutionId: undefined, country: isForeign ? 'ID' : 'JO' };
};

/** Enters everybody into the directory. */
export const signUp = async (stage: Stage): Promise<void> => {
  for (const person of [...OWN, ...FOREIGN, ...SUSPENDED])
    await put(
      stage,
      personKind,
      aPerson({
        id: personId(person.id),
        status: person.standing === 'suspended' ? 'suspended' : 'active',
        email: `${person.role}.${person.standing}@cpf.example`,
        ...homeOf(person),
        grants: [grantOf(person)],
      }),
    );
};
