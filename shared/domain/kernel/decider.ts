import type { Instant } from './instant.ts';
import { leadsTo, type Machine, type Row, rolesFor, rowFor, statesFor } from './machine.ts';
import { ok, type Result, rejected } from './result.ts';
import type { Actor, Role } from './roles.ts';

/** What comes in beside the command: the moment, who acts, new ids, and the facts of other cases that the rules ask for. */
export type Context<Facts> = {
  readonly now: Instant;
  readonly actor: Actor;
  readonly facts: Facts;
  /** The index-th new id of this decision: the same index gives the same id. */
  readonly id: (index: number) => string;
};

/** Refusals that every machine can give. */
export type KernelRejection =
  | {
      readonly kind: 'wrongState';
      readonly status: string;
      readonly command: string;
      readonly possibleIn: readonly string[];
    }
  | { readonly kind: 'notPermitted'; readonly command: string; readonly needs: readonly Role[] };

/**
 * A rule with a name. `asks: 'case'` means that it looks at the case and its facts alone, so that a page can know beforehand whether
 * the command would be refused; `asks: 'command'` means that it also needs what the command carries.
 */
export type Guard<State, Command, Refusal, Facts> =
  | {
      readonly asks: 'case';
      readonly check: (state: State | undefined, context: Context<Facts>) => Refusal | undefined;
    }
  | {
      readonly asks: 'command';
      readonly check: (state: State | undefined, command: Command, context: Context<Facts>) => Refusal | undefined;
    };

/**
 * One kind of case: its machine as a table, its rules by name, what each command brings about, and how an event changes the state.
 * Everything in it is pure.
 */
export type Decider<
  State extends { readonly status: string },
  Command extends { readonly type: string },
  Event extends { readonly type: string },
  Refusal extends { readonly kind: string },
  Facts,
  GuardName extends string = string,
> = {
  readonly name: string;
  readonly machine: Machine<State['status'], Command['type'], GuardName>;
  /** The roles the actor holds on this case (or would hold on the case the command makes). */
  readonly rolesOf: (
    actor: Actor,
    state: State | undefined,
    context: Context<Facts>,
    command?: Command,
  ) => readonly Role[];
  /** May this actor know that the case exists and read it? What isn't theirs answers 404. */
  readonly mayRead: (actor: Actor, state: State) => boolean;
  readonly guards: { readonly [Name in GuardName]: Guard<State, Command, Refusal, Facts> };
  /** What the command brings about, once row, role and guards have let it through: one small function per command. */
  readonly handle: (
    state: State | undefined,
    command: Command,
    context: Context<Facts>,
  ) => Result<readonly Event[], Refusal>;
  readonly evolve: (state: State | undefined, event: Event) => State;
  /** A better answer than `wrongState` to a command that the case's state has no row for, where there is one: e.g. that it came too late. */
  readonly missed?: (state: State, command: Command, context: Context<Facts>) => Refusal | undefined;
};

export type Decision<State, Event, Refusal> = Result<
  { readonly events: readonly Event[]; readonly state: State },
  Refusal | KernelRejection
>;

/**
 * Asks in the one order: may this actor ever give this command on this case (notPermitted) → has the machine a row from this
 * state for these roles (wrongState) → the row's guards → the command's own function. The events are folded into the new state,
 * which must be one that the row leads to; anything else is a fault of the program and throws.
 */
export const decide = <
  State extends { readonly status: string },
  Command extends { readonly type: string },
  Event extends { readonly type: string },
  Refusal extends { readonly kind: string },
  Facts,
  GuardName extends string,
>(
  decider: Decider<State, Command, Event, Refusal, Facts, GuardName>,
  state: State | undefined,
  command: Command,
  context: Context<Facts>,
): Decision<State, Event, Refusal> => {
  const admitted = admit(decider, state, command, context);
  if (!admitted.ok) {
    const isState = admitted.rejection.kind === 'wrongState' && state !== undefined;
    const missed = isState ? decider.missed?.(state, command, context) : undefined;
    return missed === undefined ? admitted : rejected(missed);
  }
  const row = admitted.value;
  for (const name of row.guards ?? []) {
    const guard = decider.guards[name];
    const refusal = guard.asks === 'case' ? guard.check(state, context) : guard.check(state, command, context);
    if (refusal !== undefined) return rejected(refusal);
  }
  const handled = decider.handle(state, command, context);
  if (!handled.ok) return handled;
  const next = foldEvents(decider, state, handled.value);
  if (next === undefined || !leadsTo(row, state?.status, next.status))
    throw new Error(`${decider.name}: ${command.type} led to ${String(next?.status)}, which its row does not`);
  return ok({ events: handled.value, state: next });
};

/**
 * The row by which this actor may give the command, as far as role and state tell and before any rule is asked. Refuses with `notPermitted` whoever
 * may never give it, then with `wrongState` where the machine has no row, then with `notPermitted` whom that row doesn't name.
 */
export const admit = <
  State extends { readonly status: string },
  Command extends { readonly type: string },
  Facts,
  GuardName extends string,
>(
  decider: {
    readonly machine: Machine<State['status'], Command['type'], GuardName>;
    readonly rolesOf: (
      actor: Actor,
      state: State | undefined,
      context: Context<Facts>,
      command?: Command,
    ) => readonly Role[];
  },
  state: State | undefined,
  command: Command,
  context: Context<Facts>,
): Result<Row<State['status'], Command['type'], GuardName>, KernelRejection> => {
  const roles = decider.rolesOf(context.actor, state, context, command);
  const needs = rolesFor(decider.machine, command.type);
  if (!needs.some((role) => roles.includes(role)))
    return rejected({ kind: 'notPermitted', command: command.type, needs });
  const row = rowFor(decider.machine, state?.status, command.type);
  if (row === undefined)
    return rejected({
      kind: 'wrongState',
      status: state?.status ?? 'new',
      command: command.type,
      possibleIn: statesFor(decider.machine, command.type),
    });
  return row.by.some((role) => roles.includes(role))
    ? ok(row)
    : rejected({ kind: 'notPermitted', command: command.type, needs: row.by });
};

/** The state after these events. Undefined only when there is neither a state nor an event. */
export const foldEvents = <State extends { readonly status: string }, Event extends { readonly type: string }>(
  decider: { readonly evolve: (state: State | undefined, event: Event) => State },
  state: State | undefined,
  events: readonly Event[],
): State | undefined => events.reduce<State | undefined>((current, event) => decider.evolve(current, event), state);

/** A command that the actor's role would allow here, but that a rule about the case stands against, and what the rule says of the case. */
export type Refused<Command extends string> = {
  readonly command: Command;
  readonly because: string;
  readonly facts: Readonly<Record<string, unknown>>;
};

/**
 * The commands that this actor could give now, as far as the case itself tells: row and role fit, and no `asks: 'case'` guard refuses;
 * those refused are named with the reason. Every reply carries these lists; the pages show buttons from them alone.
 */
export const allowedCommands = <
  State extends { readonly status: string },
  Command extends { readonly type: string },
  Event extends { readonly type: string },
  Refusal extends { readonly kind: string },
  Facts,
  GuardName extends string,
>(
  decider: Decider<State, Command, Event, Refusal, Facts, GuardName>,
  state: State,
  context: Context<Facts>,
): { readonly allowed: readonly Command['type'][]; readonly refused: readonly Refused<Command['type']>[] } => {
  const roles = decider.rolesOf(context.actor, state, context);
  const allowed = new Set<Command['type']>();
  const refused: Refused<Command['type']>[] = [];
  for (const row of decider.machine.rows) {
    if (row.from === 'new' || !row.from.some((status) => status === state.status)) continue;
    if (!row.by.some((role) => roles.includes(role))) continue;
    const refusal = firstCaseRefusal(decider, row.guards ?? [], state, context);
    if (refusal === undefined) allowed.add(row.command);
    else {
      const { kind, ...facts } = refusal;
      refused.push({ command: row.command, because: kind, facts });
    }
  }
  return { allowed: [...allowed], refused: refused.filter((entry) => !allowed.has(entry.command)) };
};

const firstCaseRefusal = <State, Command, Refusal, Facts, GuardName extends string>(
  decider: { readonly guards: { readonly [Name in GuardName]: Guard<State, Command, Refusal, Facts> } },
  names: readonly GuardName[],
  state: State,
  context: Context<Facts>,
): Refusal | undefined => {
  for (const name of names) {
    const guard = decider.guards[name];
    const refusal = guard.asks === 'case' ? guard.check(state, context) : undefined;
    if (refusal !== undefined) return refusal;
  }
  return undefined;
};

/** The state a command of an existing case works on. The row has made sure of it, so its absence is a fault of the program. */
export const existing = <State>(state: State | undefined): State => {
  if (state === undefined) throw new Error('a command of an existing case was handled without one');
  return state;
};
