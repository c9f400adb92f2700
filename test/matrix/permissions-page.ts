import { RESOURCES } from '#shared/contract/operation.ts';
import type { AnyMachine } from '#shared/domain/kernel/mermaid.ts';
import { ROLES, type Role } from '#shared/domain/kernel/roles.ts';
import { ALL_MACHINES } from '../machines/all-machines.ts';
import { type Row, surface } from './surface.ts';

/** Where the page is kept. */
export const PERMISSIONS_PAGE = new URL('../../docs/permissions.md', import.meta.url);

const YES = '●';
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

/** The system has no way in over HTTP: what it does comes of events and of the clock. */
const CALLERS: readonly Role[] = ROLES.filter((role) => role !== 'system');

const mayTry = ({ who }: Row, role: Role): boolean => {
  if (who === 'anyone') return true;
  if (who === 'invited' || role === 'partner') return who === 'invited' && role === 'partner';
  return who === 'signed-in' || who.includes(role);
};

const commandOf = ({ subject: { gives, to, makes } }: Row): string => {
  const aggregate = to ?? makes;
  return gives === undefined || aggregate === undefined ? '' : `${aggregate}.${gives}`;
};

const routesOf = (resource: string): string =>
  [
    `### ${resource}`,
    '',
    table(
      ['route', 'command', 'nobody', ...CALLERS],
      surface
        .filter((row) => row.resource === resource)
        .map((row) => [
          `\`${row.method} ${row.path}\``,
          commandOf(row),
          row.who === 'anyone' ? YES : '',
          ...CALLERS.map((role) => (mayTry(row, role) ? YES : '')),
        ]),
    ),
  ].join('\n');

const statesIn = (machine: AnyMachine, from: readonly string[]): string =>
  from.length === machine.statuses.length ? 'every state' : from.join(', ');

const commandsOf = (machine: AnyMachine): string => {
  const roles = ROLES.filter((role) => machine.rows.some(({ by }) => by.includes(role)));
  return [
    `### ${machine.name}`,
    '',
    table(
      ['command', 'in', ...roles],
      machine.rows.map(({ command, from, by }) => [
        command,
        from === 'new' ? 'new' : statesIn(machine, from),
        ...roles.map((role) => (by.includes(role) ? YES : '')),
      ]),
    ),
  ].join('\n');
};

/** The page that says who may do what: the HTTP surface by role, and every machine's commands by state and role. */
export const permissionsPage = (): string =>
  [
    '# Who may do what',
    '',
    'Printed by `npm run permissions` from the rows of `shared/contract/routes` and the machines of `shared/domain`; do not edit. `test/matrix`',
    'asks every route as every role, in every state of its case, and holds the answers to these tables.',
    '',
    '## Who may try a route',
    '',
    'A mark says that somebody who holds the role anywhere gets past the gate; all others are answered 403, and those who are not signed in 401.',
    'Whether the role reaches this very case is asked next: what isn’t theirs to know of answers 404. A route that gives a command is decided by',
    'the machine below. `partner` holds an invitation’s link and no account.',
    '',
    RESOURCES.map(routesOf).join('\n\n'),
    '',
    '## Who may give a command, and in which state',
    '',
    'Roles count on the case itself: editors and responsible authorities at its institution, focal points for its country and area, assessors',
    'when it is given to them. A role that may never give the command is answered 403, a state that does not take it 409; after that the rules',
    'of the row are asked (`docs/machines`).',
    '',
    ALL_MACHINES.map(commandsOf).join('\n\n'),
    '',
  ].join('\n');
