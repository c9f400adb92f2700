import { forwardingPage } from '#shared/contract/forwarding-page.ts';
import { directoryImportRoutes } from '#shared/contract/routes/directory-imports.ts';
import { institutionRoutes } from '#shared/contract/routes/institutions.ts';
import { meRoutes } from '#shared/contract/routes/me.ts';
import { peopleRoutes } from '#shared/contract/routes/people.ts';
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
import { exportDirectory } from '../facts/directory-import/export-directory.ts';
import { applyImport, checkImport } from '../facts/directory-import/import-directory.ts';
import { inOneSpelling, uniqueInstitution, uniquePerson } from '../facts/directory-names.ts';
import { whoAmI } from '../facts/me.ts';
import { personFacts } from '../facts/person-facts.ts';
import { siteUrl } from '../parts/site.ts';
import { unsubscriptions } from '../parts/unsubscriptions.ts';
import { parts } from '../parts.ts';

const institutions = cases(parts, {
  kind: institutionKind,
  decider: institution,
  facts: () => ({}),
  show: ({ id: _id, status: _status, ...shown }) => shown,
});

const people = cases(parts, {
  kind: personKind,
  decider: person,
  facts: (_state, command) => personFacts(command, parts),
  show: ({ name, email, language, institutionId, country, grants, suspendReason, invitedAt, mailFault }) => ({
    name,
    email,
    language,
    institutionId,
    country,
    grants,
    suspendReason,
    invitedAt,
    mailFault,
  }),
});

const routes = { ...meRoutes, ...institutionRoutes, ...directoryImportRoutes, ...peopleRoutes };

export const handler = httpFunction(routes, parts, {
  getMe: (request) => whoAmI(request.actor, parts),
  saveSettings: async (request) => {
    const { actor, body } = request;
    if (actor.kind !== 'person') throw problem('forbidden', { because: 'notKnown', facts: {} });
    await people.give(request, actor.personId, { type: 'chooseSettings', ...body });
    return whoAmI(actor, parts);
  },
  showUnsubscribe: async ({ params }) => {
    if (unsubscriptions().read(params.token) === undefined) throw problem('notFound');
    return forwardingPage(`${siteUrl()}/no-more-news#${params.token}`);
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
    return institutions.make(
      request,
      { type: 'register', institutionId, ...request.body },
      { more: async () => ({ unique: [uniqueInstitution(request.body)] }) },
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
  amendInstitution: (request) => {
    const { institutionId } = request.params;
    // Read within the write's own attempt: whoever renames it meanwhile makes the attempt void.
    const renaming = async () => {
      const before = await institutions.stateOf(request, institutionId);
      const renamed = { country: before.country, names: request.body.names };
      return inOneSpelling(before.names.en) === inOneSpelling(request.body.names.en)
        ? {}
        : { unique: [uniqueInstitution(renamed)], released: [uniqueInstitution(before)] };
    };
    return institutions.give(request, institutionId, { type: 'amend', ...request.body }, { more: renaming });
  },
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
  checkImport: ({ body, actor, now }) => checkImport(body, { actor, now }, parts),
  applyImport: ({ body, actor, now }) => applyImport(body, { actor, now }, parts),
  exportDirectory: ({ query }) => exportDirectory(query, parts),
  invitePerson: (request) => {
    const personId = request.newId(0);
    if (!isPersonId(personId)) throw problem('fault');
    return people.make(
      request,
      { type: 'invite', personId, ...request.body },
      { more: async () => ({ unique: [uniquePerson(request.body.email)] }) },
    );
  },
  invitePersonAgain: (request) => people.give(request, request.params.personId, { type: 'inviteAgain' }),
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
  amendPerson: (request) => people.give(request, request.params.personId, { type: 'amend', ...request.body }),
  correctAddress: (request) => {
    const { personId } = request.params;
    const { email } = request.body;
    // Read within the write's own attempt: whoever corrects it meanwhile makes the attempt void.
    const moving = async () => {
      const before = await people.stateOf(request, personId);
      return { unique: [uniquePerson(email)], released: [uniquePerson(before.email)] };
    };
    return people.give(request, personId, { type: 'correctAddress', email }, { more: moving });
  },
  setRoles: (request) => people.give(request, request.params.personId, { type: 'setRoles', ...request.body }),
  suspendPerson: (request) => people.give(request, request.params.personId, { type: 'suspend', ...request.body }),
  listMailTroubles: ({ query }) =>
    listPage(
      parts.repository,
      { index: 'queue', key: 'mailFault', limit: query.limit, cursor: query.cursor },
      personPage,
    ),
  recordMailFault: (request) =>
    people.give(request, request.params.personId, { type: 'recordMailFault', ...request.body }),
  clearMailFault: (request) => people.give(request, request.params.personId, { type: 'clearMailFault' }),
  reinstatePerson: (request) => people.give(request, request.params.personId, { type: 'reinstate' }),
});
