import { GRANT_READERS } from '#shared/domain/kernel/grant-readers.ts';
import type { ListQuery } from '#shared/domain/kernel/repository.ts';
import { type Actor, INSTITUTION_ROLES, rolesAnywhere } from '#shared/domain/kernel/roles.ts';

/** Where this actor's grants are listed: all of them for offices, the institution's own for its people; undefined when there are none. */
export const grantsOf = (actor: Actor): Pick<ListQuery, 'index' | 'key'> | undefined => {
  const ofInstitution = new Set<string>(INSTITUTION_ROLES);
  const roles = rolesAnywhere(actor);
  if (roles.includes('system') || GRANT_READERS.some((role) => !ofInstitution.has(role) && roles.includes(role)))
    return { index: 'family', key: 'grant' };
  const held = actor.kind === 'person' ? actor.grants.find((grant) => 'institutionId' in grant) : undefined;
  return held !== undefined && 'institutionId' in held
    ? { index: 'mine', key: `institution#${held.institutionId}#grant` }
    : undefined;
};
