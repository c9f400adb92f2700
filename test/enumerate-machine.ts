import { type Context, type Decider, decide } from '#shared/domain/kernel/decider.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import { rolesFor, rowFor } from '#shared/domain/kernel/machine.ts';
import { type Actor, ROLES, type Role } from '#shared/domain/kernel/roles.ts';
import { aContext } from '#test/builders/a-context.ts';

/** What the enumeration needs of one kind of case: a state in every status, a sound command of every type, and whom a role makes. */
type Enumeration<
  State extends { readonly status: string },
  Command extends { readonly type: string },
  Event extends { readonly type: string },
  Refusal extends { readonly kind: string },
  Facts,
  GuardName extends string,
> = {
  readonly decider: Decider<State, Command, Event, Refusal, Facts, GuardName>;
  readonly states: { readonly [Status in State['status']]: State };
  readonly commands: { readonly [Type in Command['type']]: Extract<Command, { readonly type: Type }> };
  /** An actor who holds this one role, where it reaches the case. */
  readonly actor: (role: Role) => Actor;
  /** Facts under which the rules are kept; told per state and command when one set cannot serve all. */
  readonly facts: (status: State['status'] | 'new', command: Command['type']) => Facts;
  readonly now?: Instant;
};

/**
 * Gives every command, in every state and before there is one, as every role, and compares with the machine's rows.
 * `faults` names each answer that differs from the table. `neverAccepted` names each row and state in which no role got the command
 * through: with facts that keep the rules it is empty, else a row is dead. `asked` counts the questions, so that a test can hold a floor.
 */
export const enumerateMachine = <
  State extends { readonly status: string },
  Command extends { readonly type: string },
  Event extends { readonly type: string },
  Refusal extends { readonly kind: string },
  Facts,
  GuardName extends string,
>(
  of: Enumeration<State, Command, Event, Refusal, Facts, GuardName>,
): { readonly asked: number; readonly faults: readonly string[]; readonly neverAccepted: readonly string[] } => {
  const { machine } = of.decider;
  const types = [...new Set(machine.rows.map((row) => row.command))];
  const faults: string[] = [];
  const accepted = new Set<string>();
  const questions = [undefined, ...machine.statuses].flatMap((status) =>
    types.flatMap((type) => ROLES.map((role) => ({ status, type, role }))),
  );
  for (const { status, type, role } of questions) {
    const answer = ask(of, status, type, role);
    const expected = expectation(machine, status, type, role);
    if (answer === 'accepted') accepted.add(`${type} from ${status ?? 'new'}`);
    if (!agrees(answer, expected, status === undefined))
      faults.push(`${type} from ${status ?? 'new'} as ${role}: ${answer}, by the table ${expected}`);
  }
  const rows = machine.rows.flatMap((row) =>
    (row.from === 'new' ? ['new'] : row.from).map((from) => `${row.command} from ${from}`),
  );
  return { asked: questions.length, faults, neverAccepted: [...new Set(rows)].filter((row) => !accepted.has(row)) };
};

type Expectation = 'notPermitted' | 'wrongState' | 'let through';

const expectation = <Status extends string, Type extends string, GuardName extends string>(
  machine: Parameters<typeof rowFor<Status, Type, GuardName>>[0],
  status: Status | undefined,
  type: Type,
  role: Role,
): Expectation => {
  if (!rolesFor(machine, type).includes(role)) return 'notPermitted';
  const row = rowFor(machine, status, type);
  if (row === undefined) return 'wrongState';
  return row.by.includes(role) ? 'let through' : 'notPermitted';
};

const ask = <
  State extends { readonly status: string },
  Command extends { readonly type: string },
  Event extends { readonly type: string },
  Refusal extends { readonly kind: string },
  Facts,
  GuardName extends string,
>(
  of: Enumeration<State, Command, Event, Refusal, Facts, GuardName>,
  status: State['status'] | undefined,
  type: Command['type'],
  role: Role,
): string => {
  const context: Context<Facts> = aContext(of.actor(role), of.facts(status ?? 'new', type), of.now);
  const state = status === undefined ? undefined : of.states[status];
  const decision = decide(of.decider, state, of.commands[type], context);
  return decision.ok ? 'accepted' : decision.rejection.kind;
};

/**
 * A rule of the case may refuse what the table lets through; the two refusals of the table itself must be exact. Only where there is no case
 * yet, roles that reach one institution's cases reach nothing, so a command that doesn't make a case may be refused by either.
 */
const agrees = (answer: string, expected: Expectation, isNew: boolean): boolean => {
  const byTable = answer === 'notPermitted' || answer === 'wrongState';
  if (expected === 'let through') return !byTable;
  return answer === expected || (isNew && expected === 'wrongState' && byTable);
};
