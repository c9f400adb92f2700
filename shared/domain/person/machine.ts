import type { Machine } from '../kernel/machine.ts';
import { ROLES } from '../kernel/roles.ts';
import type { PersonCommand } from './commands.ts';
import { PERSON_STATUSES, type PersonState } from './state.ts';

export type PersonStatus = PersonState['status'];

export type PersonGuard =
  | 'grantsWithinReach'
  | 'personWithinReach'
  | 'auditorStandsAlone'
  | 'institutionsActive'
  | 'notOneself'
  | 'addressIsAnother'
  | 'hasNotSignedIn'
  | 'notInvitedJustNow'
  | 'onlyOneself'
  | 'mailFaultIsThere';

const ANYBODY = ROLES.filter((role) => role !== 'system' && role !== 'partner');

/** A person is invited, holds roles, and can be suspended; the record stays, because the histories of cases point to it. */
export const personMachine: Machine<PersonStatus, PersonCommand['type'], PersonGuard> = {
  name: 'person',
  statuses: PERSON_STATUSES,
  final: [],
  rows: [
    {
      command: 'invite',
      from: 'new',
      by: ['administrator', 'coordinator'],
      guards: ['grantsWithinReach', 'auditorStandsAlone', 'institutionsActive'],
      to: ['active'],
    },
    {
      command: 'inviteAgain',
      from: ['active'],
      by: ['administrator', 'coordinator'],
      guards: ['personWithinReach', 'hasNotSignedIn', 'notInvitedJustNow'],
      to: ['active'],
    },
    { command: 'noteSignIn', from: PERSON_STATUSES, by: ['system'], to: 'same' },
    {
      command: 'amend',
      from: ['active'],
      by: ['administrator', 'coordinator'],
      guards: ['notOneself', 'personWithinReach', 'institutionsActive'],
      to: ['active'],
    },
    {
      command: 'correctAddress',
      from: ['active'],
      by: ['administrator'],
      guards: ['notOneself', 'addressIsAnother'],
      to: ['active'],
    },
    {
      command: 'setRoles',
      from: ['active'],
      by: ['administrator', 'coordinator'],
      guards: ['notOneself', 'grantsWithinReach', 'auditorStandsAlone', 'institutionsActive'],
      to: ['active'],
    },
    { command: 'suspend', from: ['active'], by: ['administrator'], guards: ['notOneself'], to: ['suspended'] },
    { command: 'reinstate', from: ['suspended'], by: ['administrator'], guards: ['notOneself'], to: ['active'] },
    { command: 'chooseSettings', from: ['active'], by: ANYBODY, guards: ['onlyOneself'], to: 'same' },
    { command: 'refuseNews', from: PERSON_STATUSES, by: ['system'], to: 'same' },
    {
      command: 'recordMailFault',
      from: PERSON_STATUSES,
      by: ['system', 'administrator', 'coordinator'],
      to: 'same',
    },
    {
      command: 'clearMailFault',
      from: PERSON_STATUSES,
      by: ['administrator', 'coordinator'],
      guards: ['mailFaultIsThere'],
      to: 'same',
    },
  ],
};
