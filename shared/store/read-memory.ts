import { AsyncLocalStorage } from 'node:async_hooks';
import type { CaseKind, Commit, CommitOutcome, Loaded, Repository } from '../domain/kernel/repository.ts';
import type { Draft, Drafts } from './drafts.ts';
import { casePartition } from './table.ts';

type Memory = {
  readonly cases: Map<string, Promise<Loaded<unknown> | undefined>>;
  readonly forms: Map<string, Promise<readonly Draft[]>>;
};

/** A request that walks through more cases than this (an audit) reads on without remembering, so that memory stays small. */
const MOST_CASES = 200;

/**
 * What one request has read, so that it reads no case and no form twice. It begins empty with each request and ends with it. That is
 * safe because a decision is made on one reading of each case anyway: the case decided on is written only if it still stands at the version
 * remembered, and a write that does not come about (somebody was first) forgets everything before it is decided anew. After a write that did,
 * the case is remembered as written. Outside of `during`, as in reactions, nothing is remembered.
 */
export const createReadMemory = () => {
  const memories = new AsyncLocalStorage<Memory>();

  return {
    /** Does the work of one request with a memory of its own. */
    during: <Answer>(work: () => Promise<Answer>): Promise<Answer> =>
      memories.run({ cases: new Map(), forms: new Map() }, work),

    repository: (repository: Repository): Repository => ({
      ...repository,
      load: (kind, id) => {
        const memory = memories.getStore();
        return memory === undefined
          ? repository.load(kind, id)
          : loadOnce(memory, kind, id, () => repository.load(kind, id));
      },
      commit: async (commit) => {
        const outcome = await repository.commit(commit);
        const memory = memories.getStore();
        if (memory !== undefined) learn(memory, commit, outcome);
        return outcome;
      },
    }),

    drafts: (drafts: Drafts): Drafts => ({
      load: (aggregate, id) => {
        const memory = memories.getStore();
        if (memory === undefined) return drafts.load(aggregate, id);
        const place = casePartition(aggregate, id);
        const reading = memory.forms.get(place) ?? drafts.load(aggregate, id);
        memory.forms.set(place, reading);
        return reading;
      },
      loadWithCase: (kind, id) => {
        const reading = drafts.loadWithCase(kind, id);
        const memory = memories.getStore();
        if (memory !== undefined) rememberBoth(memory, casePartition(kind.name, id), reading);
        return reading;
      },
      save: async (save) => {
        const outcome = await drafts.save(save);
        const memory = memories.getStore();
        const place = casePartition(save.aggregate, save.id);
        memory?.forms.delete(place);
        // A sealed section tells that the case remembered has moved on.
        if (outcome.kind === 'sealed') memory?.cases.delete(place);
        return outcome;
      },
      discard: async (aggregate, id, section) => {
        await drafts.discard(aggregate, id, section);
        memories.getStore()?.forms.delete(casePartition(aggregate, id));
      },
    }),
  };
};

const loadOnce = async <State>(
  { cases }: Memory,
  kind: CaseKind<State>,
  id: string,
  load: () => Promise<Loaded<State> | undefined>,
): Promise<Loaded<State> | undefined> => {
  const place = casePartition(kind.name, id);
  const known = cases.get(place);
  if (known !== undefined) {
    const loaded = await known;
    // Parsed again, which gives it its type back, and a state of its own to each who asks.
    return loaded === undefined ? undefined : { ...loaded, state: kind.parse(loaded.state) };
  }
  const reading = load();
  if (cases.size < MOST_CASES) cases.set(place, reading);
  return reading;
};

/** Remembers both at once and not only when they are there, so that whoever asks meanwhile waits for this reading. */
const rememberBoth = (
  { cases, forms }: Memory,
  place: string,
  reading: Promise<{ readonly loaded: Loaded<unknown> | undefined; readonly drafts: readonly Draft[] }>,
): void => {
  const loaded = reading.then((read) => read.loaded);
  const sections = reading.then((read) => read.drafts);
  // Whoever began the reading hears of its failure; nobody may have asked for these two.
  void Promise.allSettled([loaded, sections]);
  cases.set(place, loaded);
  forms.set(place, sections);
};

const learn = ({ cases, forms }: Memory, { changes }: Commit, outcome: CommitOutcome): void => {
  if (outcome.kind !== 'saved') {
    cases.clear();
    forms.clear();
    return;
  }
  for (const [index, { aggregate, id }] of changes.entries())
    cases.set(casePartition(aggregate, id), Promise.resolve(outcome.changes[index]));
};
