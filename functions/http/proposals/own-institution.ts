import type { Actor } from '#shared/domain/kernel/roles.ts';

/** The institution for which a person holds a role; being on its staff alone opens nothing. Undefined when there is none. */
export const ownInstitution = (actor: Actor): string | undefined =>
  actor.kind === 'person'
    ? actor.grants.flatMap((grant) => ('institutionId' in grant ? [grant.institutionId] : []))[0]
    : undefined;
