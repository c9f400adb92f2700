import { expect } from 'vitest';
import { type Context, type Decider, type Decision, decide, foldEvents } from '#shared/domain/kernel/decider.ts';

/**
 * One sentence of a rule: `given(decider, before, context).when(command).then(expected)`.
 *
 * `before` is the state of the case, the events that led to it, or undefined for a command that makes a case. What is expected is
 * the kind of the refusal, or the events: each must match (members that are left out do not matter), and none may be missing.
 */
export const given = <
  State extends { readonly status: string },
  Command extends { readonly type: string },
  Event extends { readonly type: string },
  Refusal extends { readonly kind: string },
  Facts,
  GuardName extends string,
>(
  decider: Decider<State, Command, Event, Refusal, Facts, GuardName>,
  before: State | readonly Event[] | undefined,
  context: Context<Facts>,
) => ({
  when: (command: Command) => {
    const state = isList(before) ? foldEvents(decider, undefined, before) : before;
    const decision = decide(decider, state, command, context);
    return {
      decision,
      // biome-ignore lint/suspicious/noThenProperty: the sentence reads given, when, then; nobody awaits it
      then: (expected: string | readonly Expected<Event>[]): void => check(decision, expected),
    };
  },
});

/** An event with at least its type; members that are left out are not compared. */
type Expected<Event extends { readonly type: string }> = { readonly type: Event['type'] } & Readonly<
  Record<string, unknown>
>;

const isList = <State, Event>(before: State | readonly Event[] | undefined): before is readonly Event[] =>
  Array.isArray(before);

const check = <State, Event, Refusal extends { readonly kind: string }>(
  decision: Decision<State, Event, Refusal>,
  expected: string | readonly Readonly<Record<string, unknown>>[],
): void => {
  if (typeof expected === 'string')
    expect(decision.ok ? decision.value.events : decision.rejection).toMatchObject({ kind: expected });
  else expect(decision.ok ? decision.value.events : decision.rejection).toMatchObject(expected);
};
