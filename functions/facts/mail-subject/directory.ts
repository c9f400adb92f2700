import * as z from 'zod/mini';
import { institution } from '#shared/domain/institution/decide.ts';
import { areaSchema } from '#shared/domain/kernel/area-schema.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { HOME, type SubjectOf, subjectOf } from './subject.ts';

const corrected = z.looseObject({ email: z.string(), before: z.string() });

/**
 * A mail about a person goes to that person and leads to the first page. Of a corrected address the former one hears too, and does not
 * learn the new one: it may have been a stranger's.
 */
export const ofPerson: SubjectOf = async ({ aggregateId, type, event }, { repository }) => {
  const state = (await repository.load(personKind, aggregateId))?.state;
  if (state === undefined) return undefined;
  const { name, language } = state;
  const told = z.safeParse(corrected, event).data;
  return {
    path: HOME,
    facts: {
      roles: { roles: state.grants.map(({ role }) => role) },
      ...(told === undefined ? {} : { name, address: told.email, formerAddress: told.before }),
    },
    personId: state.id,
    atFormerAddress: told && { email: told.before, name, language },
    tellsShutOut: type === 'Suspended' ? true : undefined,
  };
};

const seat = z.looseObject({ area: areaSchema, validFrom: z.string(), validTo: z.optional(z.string()) });

export const ofInstitution = subjectOf(institutionKind, institution, ({ id, names }, { type, event }) => {
  const told = z.safeParse(seat, event);
  const day = type === 'MembershipEnded' ? told.data?.validTo : told.data?.validFrom;
  return {
    path: '/calls',
    facts: {
      owner: { names },
      ...(told.success ? { area: { area: told.data.area } } : {}),
      ...(day === undefined ? {} : { day: { day } }),
    },
    institutionId: id,
  };
});
