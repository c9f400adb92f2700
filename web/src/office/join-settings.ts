import { isMoney } from '#shared/domain/kernel/money.ts';
import type { SectionValue } from '../drafts/value.ts';
import { isSectionValue } from '../form/section-value.ts';
import type { SettingPath } from './setting-path.ts';

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

/** The places at which two versions of the settings differ, each as far in as both have something. */
export const differingSettings = (mine: SectionValue, theirs: SectionValue): readonly SettingPath[] =>
  [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].flatMap((name): readonly SettingPath[] => {
    const [own, other] = [mine[name], theirs[name]];
    if (isSame(own, other)) return [];
    const isInner = isSectionValue(own) && isSectionValue(other) && !isMoney(own);
    return isInner ? differingSettings(own, other).map((path) => [name, ...path]) : [[name]];
  });
