import type { CaseKind, Repository } from '#shared/domain/kernel/repository.ts';

/** So many are read at once: a list of some hundred cases is here within a second, and nobody else is crowded out. */
const AT_ONCE = 25;

/** The states of all these cases, by their ids; one that is not there is left out. */
export const allLoaded = async <State>(
  repository: Pick<Repository, 'load'>,
  kind: CaseKind<State>,
  ids: Iterable<string>,
): Promise<Map<string, State>> => {
  const wanted = [...new Set(ids)];
  const found = new Map<string, State>();
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const some = wanted.slice(from, from + AT_ONCE);
    const loaded = await Promise.all(some.map((id) => repository.load(kind, id)));
    for (const [index, id] of some.entries()) {
      const state = loaded[index]?.state;
      if (state !== undefined) found.set(id, state);
    }
  }
  return found;
};
