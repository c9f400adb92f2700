import type { SectionValue } from '../drafts/value.ts';
import { isSectionValue } from '../form/section-value.ts';

/** Where in a configuration something is: names of members and places in lists, from outside in. */
export type SettingPath = readonly (string | number)[];

/** The place as JSON pointers name it; faults come with these. */
export const pointerOf = (path: SettingPath): string => `/${path.join('/')}`;

/** The id of the control, row or list at a place, so that a fault can lead to it. */
export const settingId = (pointer: string): string => `set${pointer.replaceAll('/', '-')}`;

/** What stands at a place; undefined when nothing does. */
export const settingAt = (value: unknown, path: SettingPath): unknown =>
  path.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return typeof step === 'number' ? at[step] : undefined;
    return isSectionValue(at) ? at[step] : undefined;
  }, value);

/** The list at a place; empty when there is none. */
export const listAt = (value: unknown, path: SettingPath): readonly unknown[] => {
  const list = settingAt(value, path);
  return Array.isArray(list) ? list : [];
};

/** The value with one place changed; undefined takes a member out of its object, or a row out of its list. */
export const withSetting = (value: SectionValue, path: SettingPath, member: unknown): SectionValue => {
  const changed = replaced(value, path, member);
  return isSectionValue(changed) ? changed : value;
};

const replaced = (value: unknown, [step, ...rest]: SettingPath, member: unknown): unknown => {
  if (step === undefined) return member;
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    const inner = replaced(list[step], rest, member);
    if (inner === undefined) return list.filter((_, place) => place !== step);
    return step < list.length ? list.map((each, place) => (place === step ? inner : each)) : [...list, inner];
  }
  const object = isSectionValue(value) ? value : {};
  const { [step]: before, ...others } = object;
  const inner = replaced(before, rest, member);
  return inner === undefined ? others : { ...object, [step]: inner };
};

/** A name that no row of the list has yet: `theme1`, `theme2` … */
export const freshName = (rows: readonly unknown[], prefix: string): string => {
  const taken = rows.map((row) => (isSectionValue(row) ? row['id'] : undefined));
  let number = rows.length + 1;
  while (taken.includes(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
};

/** What a row is called: its title, or its place counted from 1 as long as it has none. */
export const titleOf = (row: unknown, index: number): string => {
  const title = settingAt(row, ['title']);
  return typeof title === 'string' && title !== '' ? title : String(index + 1);
};
