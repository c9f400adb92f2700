import type * as z from 'zod/mini';
import type { meReply } from '#shared/contract/schemas/directory.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { USUAL_MAIL_SETTINGS } from '#shared/domain/person/state.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import type { Parts } from '../parts.ts';

/** Who is asking: name, language, roles, and the institutions they belong to or act for. */
export const whoAmI = async (actor: Actor, parts: Parts): Promise<z.output<typeof meReply>> => {
  const person = actor.kind === 'person' ? (await parts.repository.load(personKind, actor.personId))?.state : undefined;
  if (person === undefined) throw problem('forbidden', { because: 'notKnown', facts: {} });
  const ids = [
    ...(person.institutionId === undefined ? [] : [person.institutionId]),
    ...person.grants.flatMap((grant) => ('institutionId' in grant ? [grant.institutionId] : [])),
  ];
  const loaded = await Promise.all([...new Set(ids)].map((id) => parts.repository.load(institutionKind, id)));
  const { id: personId, name, email, language, country, grants: roles } = person;
  const institutions = loaded.flatMap((each) => (each === undefined ? [] : [each.state]));
  return {
    personId,
    name,
    email,
    language,
    mails: person.mails ?? USUAL_MAIL_SETTINGS,
    country,
    roles,
    institutions: institutions.map(({ id, kind, country: seat, names, shortName, memberships }) => ({
      id,
      kind,
      country: seat,
      names,
      shortName,
      memberships,
    })),
  };
};
