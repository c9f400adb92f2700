import { type Decider, existing } from '../kernel/decider.ts';
import { type Instant, isBefore } from '../kernel/instant.ts';
import { ok } from '../kernel/result.ts';
import { type Actor, rolesAnywhere } from '../kernel/roles.ts';
import type { PersonCommand } from './commands.ts';
import type { PersonEvent } from './events.ts';
import { type PersonGuard, personMachine } from './machine.ts';
import type { PersonRejection } from './rejections.ts';
import { auditorRefusal, changedGrants, institutionRefusal, reachRefusal } from './rules/grants-fit.ts';
import { againFrom } from './rules/invited-again.ts';
import { graverFault } from './rules/mail-fault.ts';
import { type PersonState, USUAL_MAIL_SETTINGS } from './state.ts';

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
  onlyOneself: {
    asks: 'case',
    check: (state, { actor }) => (isSelf(actor, existing(state)) ? undefined : { kind: 'othersSettings' }),
  },
  mailFaultIsThere: {
    asks: 'case',
    check: (state) => (existing(state).mailFault === undefined ? { kind: 'mailFaultUnknown' } : undefined),
  },
  addressIsAnother: {
    asks: 'command',
    check: (state, command) =>
      command.type === 'correctAddress' && command.email.toLowerCase() === existing(state).email
        ? { kind: 'addressUnchanged' }
        : undefined,
  },
  hasNotSignedIn: {
    asks: 'case',
    check: (state, { actor }) =>
      existing(state).hasSignedIn === true || isSelf(actor, existing(state)) ? { kind: 'hasSignedIn' } : undefined,
  },
  notInvitedJustNow: {
    asks: 'case',
    check: (state, { now }) => {
      const from = againFrom(existing(state).invitedAt);
      return from !== undefined && isBefore(now, from) ? { kind: 'invitedJustNow', from } : undefined;
    },
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

const eventOf = (command: PersonCommand, state: PersonState | undefined, at: Instant): PersonEvent => {
  switch (command.type) {
    case 'invite': {
      const { type: _, ...person } = command;
      return { ...person, type: 'Invited', email: person.email.toLowerCase(), at };
    }
    case 'inviteAgain': {
      const { id: personId, email } = existing(state);
      return { type: 'InvitedAgain', personId, email, at };
    }
    case 'noteSignIn':
      return { type: 'SignInNoted' };
    case 'amend': {
      const { name, language, institutionId, country } = command;
      return { type: 'Amended', name, language, institutionId, country };
    }
    case 'correctAddress':
      return { type: 'AddressCorrected', email: command.email.toLowerCase(), before: existing(state).email };
    case 'setRoles':
      return { type: 'RolesSet', grants: command.grants };
    case 'suspend':
      return { type: 'Suspended', reason: command.reason };
    case 'reinstate':
      return { type: 'Reinstated' };
    case 'chooseSettings':
      return { type: 'SettingsChosen', language: command.language, mails: command.mails };
    case 'refuseNews':
      return { type: 'NewsRefused' };
    case 'recordMailFault':
      return { ...command, type: 'MailFaultRecorded', at };
    case 'clearMailFault':
      return { type: 'MailFaultCleared' };
  }
};

const withoutNews = (state: PersonState): PersonState => ({
  ...state,
  mails: { ...(state.mails ?? USUAL_MAIL_SETTINGS), news: false },
});

const evolve = (state: PersonState | undefined, event: PersonEvent): PersonState => {
  switch (event.type) {
    case 'Invited': {
      const { type: _, personId, at: invitedAt, ...person } = event;
      return { ...person, id: personId, status: 'active', invitedAt };
    }
    case 'InvitedAgain':
      return { ...existing(state), invitedAt: event.at };
    case 'SignInNoted':
      return { ...existing(state), hasSignedIn: true };
    case 'Amended': {
      const { type: _, ...amended } = event;
      return { ...existing(state), ...amended };
    }
    case 'AddressCorrected':
      // Neither what kept mail from the old address nor a password sent there says anything of the new one.
      return { ...existing(state), email: event.email, mailFault: undefined, invitedAt: undefined };
    case 'RolesSet':
      return { ...existing(state), grants: event.grants };
    case 'Suspended':
      return { ...existing(state), status: 'suspended', suspendReason: event.reason };
    case 'Reinstated':
      return { ...existing(state), status: 'active', suspendReason: undefined };
    case 'SettingsChosen':
      return { ...existing(state), language: event.language, mails: event.mails, hasSignedIn: true };
    case 'NewsRefused':
      return withoutNews(existing(state));
    case 'MailFaultRecorded': {
      const { type: _, ...mailFault } = event;
      // Whoever calls our mail unwanted gets no more of what they need not get.
      const before = event.fault === 'complaint' ? withoutNews(existing(state)) : existing(state);
      return { ...before, mailFault: graverFault(before.mailFault, mailFault) };
    }
    case 'MailFaultCleared':
      return { ...existing(state), mailFault: undefined };
  }
};

/** Somebody who signs in: who they are, where they belong, and what they may do. */
export const person: PersonDecider = {
  name: 'person',
  machine: personMachine,
  rolesOf: (actor) => rolesAnywhere(actor),
  mayRead,
  guards,
  handle: (state, command, { now }) => ok([eventOf(command, state, now)]),
  evolve,
};
