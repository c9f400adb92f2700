import { CHAIN_START, type Digest, firstBrokenLink } from '../domain/kernel/hash-chain.ts';
import type { CaseKind, Repository } from '../domain/kernel/repository.ts';

type Parts = { readonly repository: Repository; readonly digest: Digest };

/** What is wrong with one case's history. */
export type ChainFault = {
  readonly aggregate: string;
  readonly id: string;
  /**
   * `changed`: the event at this place does not hash to what it says, or does not follow the one before it. `cut`: the events are sound, but
   * the case's record says that there were others after the last.
   */
  readonly kind: 'changed' | 'cut';
  /** The version of the first event that is wrong or missing. */
  readonly version: number;
};

/** Walks one case's events from the first; undefined when they hold to the end and the case's own record agrees with the last. */
export const verifyChain = async <State>(
  { repository, digest }: Parts,
  kind: CaseKind<State>,
  id: string,
): Promise<ChainFault | undefined> => {
  const loaded = await repository.load(kind, id);
  const events = await repository.history(kind.name, id);
  const fault = { aggregate: kind.name, id };
  const broken = firstBrokenLink(events, digest);
  if (broken !== undefined) return { ...fault, kind: 'changed', version: broken + 1 };
  const head = loaded ?? { version: 0, hash: CHAIN_START };
  const lastHash = events.at(-1)?.hash ?? CHAIN_START;
  if (events.length === head.version && lastHash === head.hash) return undefined;
  return { ...fault, kind: 'cut', version: Math.min(events.length, head.version) + 1 };
};

/** Verifies every case under the given keys of the family index; says how many were looked at, so that an empty walk shows. */
export const auditChains = async (
  parts: Parts,
  families: readonly { readonly kind: CaseKind<unknown>; readonly key: string }[],
): Promise<{ readonly cases: number; readonly faults: readonly ChainFault[] }> => {
  let cases = 0;
  const faults: ChainFault[] = [];
  for (const { kind, key } of families) {
    let cursor: string | undefined;
    do {
      const page = await parts.repository.list({ index: 'family', key, cursor });
      const found = await Promise.all(page.items.map((item) => verifyChain(parts, kind, item.id)));
      cases += found.length;
      faults.push(...found.filter((fault) => fault !== undefined));
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
  return { cases, faults };
};
