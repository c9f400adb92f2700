import type { CaseKind } from '../../domain/kernel/repository.ts';
import { type PersonState, personState } from '../../domain/person/state.ts';

/** People: all in one family by name, those of one institution together, and those whom mail does not reach, the oldest trouble first, unless they are shut out and get none. */
export const personKind: CaseKind<PersonState> = {
  name: 'person',
  parse: (value) => personState.parse(value),
  indexes: (state) => ({
    family: { key: 'person', sort: `${state.name}#${state.id}` },
    mine:
      state.institutionId === undefined
        ? undefined
        : { key: `institution#${state.institutionId}`, sort: `person#${state.name}#${state.id}` },
    queue:
      state.mailFault === undefined || state.status !== 'active'
        ? undefined
        : { key: 'mailFault', sort: `${state.mailFault.at}#${state.id}` },
  }),
  summary: ({ name, email, language, institutionId, country, grants, mails, mailFault }) => ({
    name,
    email,
    language,
    institutionId,
    country,
    grants,
    mails,
    mailFault: mailFault && { fault: mailFault.fault, at: mailFault.at, about: mailFault.about },
  }),
};
