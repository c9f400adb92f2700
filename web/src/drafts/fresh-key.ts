import type { SectionValue } from './value.ts';

/** A row with another reference where one of the others has its own: two people may have given the same one to two new rows. */
export const withFreshKey = (row: SectionValue, others: readonly SectionValue[]): SectionValue => {
  const { key } = row;
  if (typeof key !== 'string' || !others.some((each) => each['key'] === key)) return row;
  const numbers = [...others, row].map((each) => Number(/^A(\d+)$/.exec(String(each['key']))?.[1] ?? 0));
  return { ...row, key: `A${Math.max(0, ...numbers) + 1}` };
};
