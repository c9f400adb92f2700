import { type Decider, existing } from '../kernel/decider.ts';
import { ok } from '../kernel/result.ts';
import { type Actor, rolesAnywhere, rolesOnCase } from '../kernel/roles.ts';
import type { PersonCommand } from './commands.ts';
import type { PersonEvent } from './events.ts';
import { type PersonGuard, personMachine } from './machine.ts';
import type { PersonRejection } from './rejections.ts';
import { auditorRefusal, changedGrants, institutionRefusal, reachRefusal } from './rules/grants-fit.ts';
import type { PersonState } from './state.ts';

/** What the rules on people ask of the directory: which of the institutions that a command names are active. */
export type PersonFacts = { readonly activeInstitutions: readonly string[] };

type PersonDecider = Decider<PersonState, PersonCommand, PersonEvent, PersonRejection, PersonFacts, PersonGuard>;

const grantsOf = (command: PersonCommand): PersonState['grants'] =>
  command.type === 'invite' || command.type === 'setRoles' ? command.grants : [];

const guards: PersonDecider['guards'] = {
  grantsWithinReach: {
    asks: 'command',
    check: (state, command, { actor }) => reachRefusal(actor, changedGrants(state?.grants ?? [], grantsOf(command))),
  },
  personWithinReach: { asks: 'case', check: (state, { actor }) => reachRefusal(actor, existing(state).grants) },
  auditorStandsAlone: { asks: 'command', check: (_state, command) => auditorRefusal(grantsOf(command)) },
  institutionsActive: {
    asks: 'command',
    check: (_state, command, { facts }) =>
      institutionRefusal(
        grantsOf(command),
        command.type === 'invite' || command.type === 'amend' ? command.institutionId : undefined,
        facts.activeInstitutions,
      ),
  },
  notOneself: {
    asks: 'case',
    check: (state, { actor }) => (isSelf(actor, existing(state)) ? { kind: 'ownRoles' } : undefined),
  },
};

const isSelf = (actor: Actor, state: PersonState): boolean => actor.kind === 'person' && actor.personId === state.id;

const READERS = ['administrator', 'coordinator', 'head', 'auditor', 'system'] as const;

const mayRead = (actor: Actor, state: PersonState): boolean => {
  const roles = rolesAnywhere(actor);
  return isSelf(actor, state) || READERS.some((role) => roles.includes(role));
};

const eventOf = (command: PersonCommand): PersonEvent => {
  switch (command.type) {
    case 'invite': {
      const { type: _, ...person } = command;
      return { ...person, type: 'Invited', email: person.email.toLowerCase() };
    }
    case 'amend': {
      const { name, language, institutionId, country } = command;
      return { type: 'Amended', name, language, institutionId, country };
    }
    case 'setRoles':
      return { type: 'RolesSet', grants: command.grants };
    case 'suspend':
      return { type: 'Suspended', reason: command.reason };
    case 'reinstate':
      return { type: 'Reinstated' };
  }
};

const evolve = (state: PersonState | undefined, event: PersonEvent): PersonState => {
  switch (event.type) {
    case 'Invited': {
      const { type: _, personId, ...person } = event;
      return { ...person, id: personId, status: 'active' };
    }
    case 'Amended': {
      const { type: _, ...amended } = event;
      return { ...existing(state), ...amended };
    }
    case 'RolesSet':
      return { ...existing(state), grants: event.grants };
    case 'Suspended':
      return { ...existing(state), status: 'suspended', suspendReason: event.reason };
    case 'Reinstated':
      return { ...existing(state), status: 'active', suspendReason: undefined };
  }
};

/** Somebody who signs in: who they are, where they belong, and what they may do. */
export const person: PersonDecider = {
  name: 'person',
  machine: personMachine,
  rolesOf: (actor) => rolesOnCase(actor, {}),
  mayRead,
  guards,
  handle: (_state, command) => ok([eventOf(command)]),
  evolve,
};
