import { describe, expect, it } from 'vitest';
import { allowedCommands, type Context, type Decider, decide, existing } from '#shared/domain/kernel/decider.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import { toInstant } from '#shared/domain/kernel/instant.ts';
import { unreachable } from '#shared/domain/kernel/machine.ts';
import { ok, rejected } from '#shared/domain/kernel/result.ts';
import { type Actor, rolesOnCase } from '#shared/domain/kernel/roles.ts';

type Status = 'shut' | 'open' | 'gone';
type State = { readonly id: string; readonly status: Status };
type Command =
  | { readonly type: 'build' }
  | { readonly type: 'unlock'; readonly key: string }
  | { readonly type: 'burn' };
type Event = { readonly type: 'Built' | 'Unlocked' | 'Burnt' };
type Refusal = { readonly kind: 'wrongKey' } | { readonly kind: 'wet' };
type Facts = { readonly raining: boolean };

const NEXT: Record<Event['type'], Status> = { Built: 'shut', Unlocked: 'open', Burnt: 'gone' };
const EVENT: Record<Command['type'], Event> = {
  build: { type: 'Built' },
  unlock: { type: 'Unlocked' },
  burn: { type: 'Burnt' },
};

const door: Decider<State, Command, Event, Refusal, Facts, 'keyFits' | 'isDry'> = {
  name: 'door',
  machine: {
    name: 'door',
    statuses: ['shut', 'open', 'gone'],
    final: ['gone'],
    rows: [
      { command: 'build', from: 'new', by: ['coordinator'], to: ['shut'] },
      { command: 'unlock', from: ['shut'], by: ['coordinator'], guards: ['keyFits'], to: ['open'] },
      { command: 'burn', from: ['shut', 'open'], by: ['head'], guards: ['isDry'], to: ['gone'] },
    ],
  },
  rolesOf: (actor) => rolesOnCase(actor, {}),
  mayRead: () => true,
  guards: {
    keyFits: {
      asks: 'command',
      check: (_state, command) => (command.type === 'unlock' && command.key !== 'k' ? { kind: 'wrongKey' } : undefined),
    },
    isDry: { asks: 'case', check: (_state, { facts }) => (facts.raining ? { kind: 'wet' } : undefined) },
  },
  handle: (_state, command) => ok([EVENT[command.type]]),
  evolve: (_state, event) => ({ id: 'd', status: NEXT[event.type] }),
};

const now: Instant =
  toInstant('2021-09-01T00:00:00Z') ??
  (() => {
    throw new Error('not an instant');
  })();
const office = (...roles: readonly ('coordinator' | 'head')[]): Actor => {
  const personId = '01J9Z3K5V7Q8W9X0Y1Z2A3B4C5';
  const isPerson = (value: string): value is Extract<Actor, { kind: 'person' }>['personId'] => value === personId;
  if (!isPerson(personId)) throw new Error('not an id');
  return {
    kind: 'person',
    personId,
    institutionId: undefined,
    country: undefined,
    grants: roles.map((role) => ({ role })),
  };
};
const context = (actor: Actor, raining = false): Context<Facts> => ({ now, actor, facts: { raining }, id: String });
const shut: State = { id: 'd', status: 'shut' };

describe('deciding', () => {
  it('asks who before it asks in which state, and the state before the rules', () => {
    const gone: State = { id: 'd', status: 'gone' };
    const rain = context(office('coordinator'), true);
    expect(decide(door, gone, { type: 'burn' }, rain)).toMatchObject({
      rejection: { kind: 'notPermitted', needs: ['head'] },
    });
    expect(decide(door, gone, { type: 'burn' }, context(office('head'), true))).toMatchObject({
      rejection: { kind: 'wrongState', status: 'gone', possibleIn: ['shut', 'open'] },
    });
    expect(decide(door, shut, { type: 'burn' }, context(office('head'), true))).toEqual(rejected({ kind: 'wet' }));
  });

  it('lets nobody do what only somebody may: no identity has no role', () => {
    expect(decide(door, undefined, { type: 'build' }, context({ kind: 'anyone' }))).toMatchObject({
      rejection: { kind: 'notPermitted' },
    });
  });

  it('gives the events and the state they lead to', () => {
    const made = decide(door, shut, { type: 'unlock', key: 'k' }, context(office('coordinator')));
    expect(made).toEqual(ok({ events: [{ type: 'Unlocked' }], state: { id: 'd', status: 'open' } }));
  });

  it('calls it a fault when a command leads where its row does not', () => {
    const broken = { ...door, evolve: (): State => ({ id: 'd', status: 'gone' }) };
    expect(() => decide(broken, shut, { type: 'unlock', key: 'k' }, context(office('coordinator')))).toThrow(
      /row does not/,
    );
  });

  it('names for a page what may be done, and why what is near is refused', () => {
    expect(allowedCommands(door, shut, context(office('coordinator', 'head'), true))).toEqual({
      allowed: ['unlock'],
      refused: [{ command: 'burn', because: 'wet', facts: {} }],
    });
    expect(allowedCommands(door, shut, context({ kind: 'anyone' })).allowed).toEqual([]);
  });

  it('finds states that nothing leads to', () => {
    expect(unreachable(door.machine)).toEqual([]);
    expect(unreachable({ ...door.machine, rows: door.machine.rows.slice(0, 2) })).toEqual(['gone']);
    expect(() => existing(undefined)).toThrow();
  });
});
