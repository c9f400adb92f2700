import { directoryRoutes } from '#shared/contract/routes/directory.ts';
import { institutionPage, personPage } from '#shared/contract/schemas/directory.ts';
import { institution } from '#shared/domain/institution/decide.ts';
import { isInstitutionId, isPersonId } from '#shared/domain/kernel/ids.ts';
import { person } from '#shared/domain/person/decide.ts';
import { cases } from '#shared/runtime/cases.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { listPage } from '#shared/runtime/list-page.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { institutionKind } from '#shared/store/items/institution-item.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { whoAmI } from '../facts/me.ts';
import { personFacts } from '../facts/person-facts.ts';
import { unsubscriptions } from '../parts/unsubscriptions.ts';
import { parts } from '../parts.ts';

const institutions = cases(parts, {
  kind: institutionKind,
  decider: institution,
  facts: () => ({}),
  show: ({ kind, country, names, shortName, memberships }) => ({ kind, country, names, shortName, memberships }),
});

const people = cases(parts, {
  kind: personKind,
  decider: person,
  facts: (_state, command) => personFacts(command, parts),
  show: ({ name, email, language, institutionId, country, grants, mailFault }) => ({
    name,
    email,
    language,
    institutionId,
    country,
    grants,
    mailFault,
  }),
});

/** One spelling for a name that must not be there twice in a country. */
const inOneSpelling = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

export const handler = httpFunction(directoryRoutes, parts, {
  getMe: (request) => whoAmI(request.actor, parts),
  saveSettings: async (request) => {
    const { actor, body } = request;
    if (actor.kind !== 'person') throw problem('forbidden', { because: 'notKnown', facts: {} });
    await people.give(request, actor.personId, { type: 'chooseSettings', ...body });
    return whoAmI(actor, parts);
  },
  unsubscribe: async (request) => {
    const personId = unsubscriptions().read(request.params.token);
    if (personId === undefined) throw problem('notFound');
    const system = { kind: 'system', name: 'unsubscribe' } as const;
    await people.give({ ...request, actor: system }, personId, { type: 'refuseNews' });
    return { news: false };
  },
  registerInstitution: (request) => {
    const institutionId = request.newId(0);
    if (!isInstitutionId(institutionId)) throw problem('fault');
    const { country, names } = request.body;
    return institutions.make(
      request,
      { type: 'register', institutionId, ...request.body },
      { more: async () => ({ unique: [{ name: 'institution', value: `${country}#${inOneSpelling(names.en)}` }] }) },
    );
  },
  listInstitutions: ({ query }) =>
    listPage(
      parts.repository,
      {
        index: 'family',
        key: 'institution',
        sortPrefix: query.country === undefined ? undefined : `${query.country}#`,
        limit: query.limit,
        cursor: query.cursor,
      },
      institutionPage,
    ),
  getInstitution: (request) => institutions.read(request, request.params.institutionId),
  grantMembership: (request) =>
    institutions.give(request, request.params.institutionId, { type: 'grantMembership', ...request.body }),
  endMembership: (request) =>
    institutions.give(request, request.params.institutionId, {
      type: 'endMembership',
      area: request.params.area,
      validTo: request.body.validTo,
    }),
  suspendInstitution: (request) =>
    institutions.give(request, request.params.institutionId, { type: 'suspend', ...request.body }),
  reinstateInstitution: (request) => institutions.give(request, request.params.institutionId, { type: 'reinstate' }),
  invitePerson: (request) => {
    const personId = request.newId(0);
    if (!isPersonId(personId)) throw problem('fault');
    return people.make(
      request,
      { type: 'invite', personId, ...request.body },
      { more: async () => ({ unique: [{ name: 'personEmail', value: request.body.email.toLowerCase() }] }) },
    );
  },
  listPeople: ({ query }) =>
    listPage(
      parts.repository,
      {
        ...(query.institutionId === undefined
          ? { index: 'family', key: 'person' }
          : { index: 'mine', key: `institution#${query.institutionId}`, sortPrefix: 'person#' }),
        limit: query.limit,
        cursor: query.cursor,
      },
      personPage,
    ),
  getPerson: (request) => people.read(request, request.params.personId),
  setRoles: (request) => people.give(request, request.params.personId, { type: 'setRoles', ...request.body }),
  suspendPerson: (request) => people.give(request, request.params.personId, { type: 'suspend', ...request.body }),
  recordMailFault: (request) =>
    people.give(request, request.params.personId, { type: 'recordMailFault', ...request.body }),
  clearMailFault: (request) => people.give(request, request.params.personId, { type: 'clearMailFault' }),
  reinstatePerson: (request) => people.give(request, request.params.personId, { type: 'reinstate' }),
});
