import { type Context, type Decider, decide } from '#shared/domain/kernel/decider.ts';
import { CHAIN_START } from '#shared/domain/kernel/hash-chain.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type {
  CaseKind,
  Change,
  Commit,
  CommitOutcome,
  CounterStep,
  Loaded,
  RecordedEvent,
  Remembered,
  Repository,
  Seal,
  Tally,
  Unique,
  Unmoved,
} from '#shared/domain/kernel/repository.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';

/** What every execution needs of the function it runs in. */
export type Tools = {
  readonly repository: Repository;
  readonly now: () => Instant;
  /** A new ULID. */
  readonly newId: () => string;
};

/** One decision on one case, ready to be carried out together with others. */
export type Step = {
  readonly aggregate: string;
  readonly id: string;
  readonly prepare: (tools: Tools, actor: Actor, now: Instant) => Promise<Prepared>;
};

/** What a step came to before anything is written. */
type Prepared =
  | { readonly kind: 'ready'; readonly change: Change }
  | { readonly kind: 'notFound'; readonly aggregate: string; readonly id: string }
  | { readonly kind: 'staleVersion'; readonly version: number }
  | { readonly kind: 'refused'; readonly aggregate: string; readonly rejection: { readonly kind: string } };

/** A case after a write: what it has become and what has happened to it. */
export type Done = {
  readonly aggregate: string;
  readonly id: string;
  readonly state: unknown;
  readonly version: number;
  readonly events: readonly { readonly type: string }[];
};

export type Outcome =
  | { readonly kind: 'done'; readonly results: readonly Done[]; readonly recorded: readonly RecordedEvent[] }
  /** The same request has been carried out before; this is the answer it got. */
  | { readonly kind: 'remembered'; readonly answer: unknown }
  | { readonly kind: 'keyReused' }
  | { readonly kind: 'notFound'; readonly aggregate: string; readonly id: string }
  | { readonly kind: 'staleVersion'; readonly version: number }
  | { readonly kind: 'contended' }
  | { readonly kind: 'taken'; readonly unique: Unique }
  | { readonly kind: 'refused'; readonly aggregate: string; readonly rejection: { readonly kind: string } };

/** What else goes into the same write, found out once the first steps are decided. */
export type More = {
  readonly steps?: readonly Step[];
  readonly unique?: readonly Unique[];
  readonly released?: readonly Unique[];
  readonly counters?: readonly CounterStep[];
  readonly seals?: readonly Seal[];
  readonly unmoved?: readonly Unmoved[];
  readonly tallies?: readonly Tally[];
};

export type Execution = More & {
  readonly actor: Actor;
  readonly steps: readonly Step[];
  readonly more?: ((ready: readonly Done[]) => Promise<More>) | undefined;
  /** Keeps the answer under a key so that the same request, sent again, changes nothing and hears the same. */
  readonly remember?:
    | {
        readonly scope: string;
        readonly key: string;
        readonly requestHash: string;
        readonly answer: (results: readonly Done[]) => unknown;
      }
    | undefined;
};

/**
 * Makes a step. `expectedVersion` is the version the person saw (If-Match): another one refuses. `mayRead` false answers notFound, so that
 * nobody learns of a case that isn't theirs. `as` lets a case be moved by the system in the same write as a person's command on another.
 */
export const step = <
  State extends { readonly status: string },
  Command extends { readonly type: string },
  Event extends { readonly type: string },
  Refusal extends { readonly kind: string },
  Facts,
  GuardName extends string,
>(spec: {
  readonly kind: CaseKind<State>;
  readonly decider: Decider<State, Command, Event, Refusal, Facts, GuardName>;
  readonly id: string;
  readonly command: Command | ((state: State | undefined) => Command | Promise<Command>);
  readonly facts: Facts | ((state: State | undefined) => Facts | Promise<Facts>);
  readonly isNew?: true;
  readonly expectedVersion?: number | undefined;
  readonly as?: Actor;
  /** Ids that the decision is to use before new ones, when the caller must know them beforehand. */
  readonly ids?: readonly string[];
}): Step => ({
  aggregate: spec.kind.name,
  id: spec.id,
  prepare: async (tools, caller, now) => {
    const actor = spec.as ?? caller;
    const loaded = spec.isNew ? undefined : await tools.repository.load(spec.kind, spec.id);
    if (!spec.isNew && (loaded === undefined || !spec.decider.mayRead(actor, loaded.state)))
      return { kind: 'notFound', aggregate: spec.kind.name, id: spec.id };
    const command = await asked(spec.command, loaded?.state);
    const facts = await asked(spec.facts, loaded?.state);
    const context: Context<Facts> = { now, actor, facts, id: idSeries(tools.newId, spec.ids ?? []) };
    const version = loaded?.version ?? 0;
    const decision = decide(spec.decider, loaded?.state, command, context);
    if (!decision.ok) return refusalOf(spec, version, decision.rejection);
    if (isStale(spec.expectedVersion, version)) return { kind: 'staleVersion', version };
    return { kind: 'ready', change: changeOf(spec, loaded, decision.value) };
  },
});

const changeOf = <State extends { readonly status: string }>(
  spec: { readonly kind: CaseKind<State>; readonly id: string },
  loaded: Loaded<State> | undefined,
  decided: { readonly state: State; readonly events: readonly { readonly type: string }[] },
): Change => ({
  aggregate: spec.kind.name,
  id: spec.id,
  expectedVersion: loaded?.version ?? 0,
  previousHash: loaded?.hash ?? CHAIN_START,
  // Parsed before it is written, so that a state which could not be read again never gets in.
  state: spec.kind.parse(decided.state),
  events: decided.events,
  indexes: spec.kind.indexes(decided.state),
  summary: spec.kind.summary(decided.state),
});

/** Whoever may do it but saw an older version hears of the version first; whoever may not do it at all hears only that. */
const refusalOf = (
  spec: { readonly kind: { readonly name: string }; readonly expectedVersion?: number | undefined },
  version: number,
  rejection: { readonly kind: string },
): Prepared =>
  rejection.kind !== 'notPermitted' && isStale(spec.expectedVersion, version)
    ? { kind: 'staleVersion', version }
    : { kind: 'refused', aggregate: spec.kind.name, rejection };

const isStale = (expected: number | undefined, version: number): boolean =>
  expected !== undefined && expected !== version;

type Asked<State, Answer> = (state: State | undefined) => Answer | Promise<Answer>;

const asked = async <State, Answer>(value: Answer | Asked<State, Answer>, state: State | undefined): Promise<Answer> =>
  isAsked(value) ? value(state) : value;

const isAsked = <State, Answer>(value: Answer | Asked<State, Answer>): value is Asked<State, Answer> =>
  typeof value === 'function';

const idSeries = (newId: () => string, given: readonly string[]): ((index: number) => string) => {
  const made: string[] = [...given];
  return (index) => {
    while (made.length <= index) made.push(newId());
    const id = made[index];
    if (id === undefined) throw new RangeError(`not an index: ${index}`);
    return id;
  };
};

const TRIES = 5;

/**
 * Carries out decisions on one or several cases in one write. The order for each: load → may see? → may do? → version? → decide.
 * A write lost to somebody else's is decided anew on what they left, up to five times, unless the caller named a version.
 * The idempotency record is looked up only when something refuses, so that it costs nothing on the usual way.
 */
export const execute = async (tools: Tools, execution: Execution): Promise<Outcome> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const outcome = await attemptOnce(tools, execution);
    if (outcome.kind === 'lost') continue;
    if (outcome.kind === 'done') return outcome;
    return (await recalled(tools, execution)) ?? outcome;
  }
  return (await recalled(tools, execution)) ?? { kind: 'contended' };
};

const attemptOnce = async (tools: Tools, execution: Execution): Promise<Outcome | { readonly kind: 'lost' }> => {
  const now = tools.now();
  const first = await prepareAll(tools, execution.actor, now, execution.steps);
  if (first.kind !== 'ready') return first;
  const more = (await execution.more?.(first.changes.map(asDone))) ?? {};
  const second = await prepareAll(tools, execution.actor, now, more.steps ?? []);
  if (second.kind !== 'ready') return second;
  const results = [...first.changes, ...second.changes].map(asDone);
  const commit: Commit = {
    at: now,
    actor: execution.actor,
    changes: [...first.changes, ...second.changes],
    ...together(execution, more),
    remember: rememberedOf(execution, results),
  };
  return outcomeOf(await tools.repository.commit(commit), results);
};

/** What both ask to go into the write beside the cases. */
const together = (one: More, other: More) => {
  const both = [one, other];
  return {
    unique: both.flatMap(({ unique = [] }) => unique),
    released: both.flatMap(({ released = [] }) => released),
    counters: both.flatMap(({ counters = [] }) => counters),
    seals: both.flatMap(({ seals = [] }) => seals),
    unmoved: both.flatMap(({ unmoved = [] }) => unmoved),
    tallies: both.flatMap(({ tallies = [] }) => tallies),
  };
};

const outcomeOf = (saved: CommitOutcome, results: readonly Done[]): Outcome | { readonly kind: 'lost' } => {
  switch (saved.kind) {
    case 'saved':
      return { kind: 'done', results, recorded: saved.events };
    case 'taken':
      return saved;
    case 'stale':
      return { kind: 'lost' };
    case 'alreadyDone':
      return { kind: 'contended' };
  }
};

const prepareAll = async (
  tools: Tools,
  actor: Actor,
  now: Instant,
  steps: readonly Step[],
): Promise<{ readonly kind: 'ready'; readonly changes: readonly Change[] } | Exclude<Prepared, { kind: 'ready' }>> => {
  const changes: Change[] = [];
  const prepared = await Promise.all(steps.map((each) => each.prepare(tools, actor, now)));
  for (const each of prepared) {
    if (each.kind !== 'ready') return each;
    changes.push(each.change);
  }
  return { kind: 'ready', changes };
};

const asDone = (change: Change): Done => ({
  aggregate: change.aggregate,
  id: change.id,
  state: change.state,
  version: change.expectedVersion + change.events.length,
  events: change.events,
});

const rememberedOf = ({ remember }: Execution, results: readonly Done[]): Remembered | undefined =>
  remember === undefined
    ? undefined
    : { scope: remember.scope, key: remember.key, requestHash: remember.requestHash, answer: remember.answer(results) };

const recalled = async (tools: Tools, { remember }: Execution): Promise<Outcome | undefined> => {
  if (remember === undefined) return undefined;
  const record = await tools.repository.recall(remember.scope, remember.key);
  if (record === undefined) return undefined;
  return record.requestHash === remember.requestHash
    ? { kind: 'remembered', answer: record.answer }
    : { kind: 'keyReused' };
};
