import type { Instant } from './instant.ts';
import type { Actor } from './roles.ts';

/** Who did it, as the history keeps it: no names, no addresses. */
export type RecordedActor = { readonly kind: Actor['kind']; readonly id: string };

/**
 * One thing that happened to one case, as it is kept: the audit record, the message to all reactions and a link of the case's
 * hash chain in one. `version` counts the events of the case from 1, so the case's version is that of its last event.
 */
export type RecordedEvent = {
  readonly eventId: string;
  readonly aggregate: string;
  readonly aggregateId: string;
  readonly version: number;
  readonly type: string;
  readonly at: Instant;
  readonly actor: RecordedActor;
  readonly event: { readonly type: string };
  readonly prevHash: string;
  readonly hash: string;
};

/** A case as loaded: its state, its version (events so far) and the hash of its last event. */
export type Loaded<State> = { readonly state: State; readonly version: number; readonly hash: string };

/** What one decision changes about one case. `expectedVersion` 0 means that the case must not exist yet. */
export type Change = {
  readonly aggregate: string;
  readonly id: string;
  readonly expectedVersion: number;
  readonly previousHash: string;
  readonly state: { readonly status: string };
  readonly events: readonly { readonly type: string }[];
  /** Where lists find the case from now on, and what they show of it: as its kind says of the new state. */
  readonly indexes: IndexEntries;
  readonly summary: Readonly<Record<string, unknown>>;
};

/** A value that no two cases may share, e.g. an institution's name: taken in the same write, refused when it is taken already. */
export type Unique = { readonly name: string; readonly value: string };

/** The answer to keep under an idempotency key, so that a repeated request gets it again. */
export type Remembered = {
  readonly scope: string;
  readonly key: string;
  readonly requestHash: string;
  readonly answer: unknown;
};

/** Takes the next number of a gap-free series: the write holds only if the counter still stands at `from`; it then stands at `from + 1`. */
export type CounterStep = { readonly name: string; readonly from: number };

/**
 * Closes one section of the first case's form in the write that changes the case. It holds only if the section still stands at `version` (0
 * when it was never saved); from then on a save is refused that began while the case stood at an older version than the one written here.
 * Nothing opens a section again: whoever finds the case open later, finds it at a later version.
 */
export type Seal = { readonly section: string; readonly version: number };

/** A case that a decision went by without changing it: the write holds only if it still stands at this version. */
export type Unmoved = { readonly aggregate: string; readonly id: string; readonly version: number };

/**
 * Adds to a running total in the same write, e.g. an account's balance. `by` is a whole number. With `atMost` the write holds only if the total
 * is no greater afterwards.
 */
export type Tally = {
  readonly group: string;
  readonly name: string;
  readonly by: number;
  readonly atMost?: number | undefined;
};

/** All that goes into one write, wholly or not at all. At most 100 records in all (a limit of DynamoDB's transactions). */
export type Commit = {
  readonly at: Instant;
  readonly actor: Actor;
  readonly changes: readonly Change[];
  readonly unique?: readonly Unique[] | undefined;
  /** Values that the first case of the write gives up, so that another may take them. Of a value that isn't its own the write is `stale`. */
  readonly released?: readonly Unique[] | undefined;
  readonly counters?: readonly CounterStep[] | undefined;
  /** Sections of a form that may not change any more once the write has come about. Of a section saved meanwhile the write is `stale`. */
  readonly seals?: readonly Seal[] | undefined;
  readonly unmoved?: readonly Unmoved[] | undefined;
  readonly tallies?: readonly Tally[] | undefined;
  readonly remember?: Remembered | undefined;
};

export type CommitOutcome =
  | { readonly kind: 'saved'; readonly events: readonly RecordedEvent[]; readonly changes: readonly Loaded<unknown>[] }
  /** Somebody else's write came first (to the case, a counter, or a total that goes no higher); load again and decide again. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'taken'; readonly unique: Unique }
  /** The idempotency key has been used: by the same request (give its answer again) or by another (refuse). */
  | { readonly kind: 'alreadyDone' };

/** How one kind of case is kept and found again. */
export type CaseKind<State> = {
  /** The aggregate's name; it begins every key of the kind. */
  readonly name: string;
  /** Reads a stored state; throws when it is not one. */
  readonly parse: (value: unknown) => State;
  /** Where lists find the case. An index that is left out does not hold it. */
  readonly indexes: (state: State) => IndexEntries;
  /** The few facts that a list shows; copied to the indexes, so keep it small (≤ 400 bytes). */
  readonly summary: (state: State) => Readonly<Record<string, unknown>>;
};

/** One place in an index: everything under one `key`, ordered by `sort` (text order). */
type IndexEntry = { readonly key: string; readonly sort: string };

export type IndexEntries = {
  /** The case among its kin: proposals of a call, activities of a grant, orders of a batch. */
  readonly family?: IndexEntry | undefined;
  /** The case among the work of one institution or person. */
  readonly mine?: IndexEntry | undefined;
  /** The case in a queue of work, or waiting for a moment (`due`, sorted by instant). */
  readonly queue?: IndexEntry | undefined;
};

/** One line of a list. It has no version: whoever wants to change the case opens it first. */
export type Listed = {
  readonly id: string;
  readonly status: string;
  readonly summary: Readonly<Record<string, unknown>>;
};

export type Page = { readonly items: readonly Listed[]; readonly cursor: string | undefined };

export type ListQuery = {
  readonly index: keyof IndexEntries;
  readonly key: string;
  /** Only entries whose sort begins so. */
  readonly sortPrefix?: string | undefined;
  /** Only entries whose sort is at or before this text (for `due`). */
  readonly upTo?: string | undefined;
  readonly descending?: boolean | undefined;
  /** At most this many; 50 when left out. */
  readonly limit?: number | undefined;
  /** Where an earlier page ended; refused when it is not one of ours. */
  readonly cursor?: string | undefined;
};

/** The port through which decisions become records. Implemented once for all kinds of cases. */
export type Repository = {
  /** The case with this id by a consistent read; undefined when there is none. */
  readonly load: <State>(kind: CaseKind<State>, id: string) => Promise<Loaded<State> | undefined>;
  readonly commit: (commit: Commit) => Promise<CommitOutcome>;
  /** All events of one case in order. */
  readonly history: (aggregate: string, id: string) => Promise<readonly RecordedEvent[]>;
  /** One page of an index, eventually consistent. Throws RangeError on a cursor that is not ours. */
  readonly list: (query: ListQuery) => Promise<Page>;
  readonly recall: (scope: string, key: string) => Promise<Remembered | undefined>;
  /** Where a counter stands; 0 before its first number. */
  readonly counter: (name: string) => Promise<number>;
  /** All running totals of one group. */
  readonly tallies: (group: string) => Promise<Readonly<Record<string, number>>>;
};
