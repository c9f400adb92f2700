import type { SectionValue } from '../drafts/value.ts';

const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/**
 * Two people's changes to the same settings in one: what only one of them changed since `base` is taken from that one. Undefined when both
 * changed the same setting; then somebody has to choose.
 */
export const joinSettings = (
  base: SectionValue,
  mine: SectionValue,
  theirs: SectionValue,
): SectionValue | undefined => {
  const names = [...new Set([base, mine, theirs].flatMap((each) => Object.keys(each)))];
  const isContested = names.some(
    (name) => !isSame(mine[name], base[name]) && !isSame(theirs[name], base[name]) && !isSame(mine[name], theirs[name]),
  );
  if (isContested) return undefined;
  const joined = names.map((name) => [name, isSame(mine[name], base[name]) ? theirs[name] : mine[name]] as const);
  return Object.fromEntries(joined.filter(([, member]) => member !== undefined));
};
