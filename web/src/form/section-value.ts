import type { SectionValue } from '../drafts/value.ts';

/** The text of a member; empty when it has none. */
export const textAt = (value: SectionValue, name: string): string => {
  const member = value[name];
  return typeof member === 'string' ? member : '';
};

/** The whole number of a member; undefined when it has none. */
export const numberAt = (value: SectionValue, name: string): number | undefined => {
  const member = value[name];
  return typeof member === 'number' ? member : undefined;
};

/** The rows of a member, each a value of its own. */
export const rowsAt = (value: SectionValue, name: string): readonly SectionValue[] => {
  const member = value[name];
  return Array.isArray(member) ? member.filter(isSectionValue) : [];
};

/** The member that is a value itself; an empty one when it is none. */
export const valueAt = (value: SectionValue, name: string): SectionValue => {
  const member = value[name];
  return isSectionValue(member) ? member : {};
};

export const isSectionValue = (value: unknown): value is SectionValue =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value with one member changed; an empty one is left out, as the form has it. */
export const withMember = (value: SectionValue, name: string, member: unknown): SectionValue => {
  const { [name]: _gone, ...others } = value;
  return member === undefined || member === '' ? others : { ...others, [name]: member };
};

/** The rows with one of them changed. */
export const withRow = (rows: readonly SectionValue[], index: number, row: SectionValue): readonly SectionValue[] =>
  rows.map((before, place) => (place === index ? row : before));

/** A new row; keyed rows get a reference that no other row has, and that is not taken otherwise. */
export const freshRow = (
  rows: readonly SectionValue[],
  isKeyed: boolean,
  taken: readonly string[] = [],
): SectionValue => {
  if (!isKeyed) return {};
  const keys = [...rows.map((row) => textAt(row, 'key')), ...taken];
  const numbers = keys.map((key) => Number(/^A(\d+)$/.exec(key)?.[1] ?? 0));
  return { key: `A${Math.max(0, ...numbers) + 1}` };
};
