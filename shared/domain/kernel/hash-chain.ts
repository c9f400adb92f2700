/**
 * The one way to write a value as text: keys in code-unit order, no white space, members that are undefined left out
 * (RFC 8785's order and shape for the values we use: whole numbers, strings, booleans, null, lists, records).
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
};

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. The domain is handed one; it has no digest of its own. */
export type Digest = (text: string) => string;

/** The hash before the first event of a case. */
export const CHAIN_START = '0'.repeat(64);

/** What the hash of an event covers: everything but the hash itself. */
export type Chained = { readonly prevHash: string; readonly hash: string };

/** The hash that an event must carry: over the canonical JSON of all its other members, `prevHash` among them. */
export const chainHash = (event: object, digest: Digest): string =>
  digest(canonicalJson(Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'hash'))));

/** Where a chain of one case's events, given in order, first fails to hold; undefined when it holds. */
export const firstBrokenLink = (events: readonly Chained[], digest: Digest): number | undefined => {
  let expected = CHAIN_START;
  for (const [index, event] of events.entries()) {
    if (event.prevHash !== expected || chainHash(event, digest) !== event.hash) return index;
    expected = event.hash;
  }
  return undefined;
};
