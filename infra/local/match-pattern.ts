import type { JsonObject } from './json.ts';
import { isObject, numberAt, objectAt, textAt } from './json.ts';

/**
 * Event patterns of EventBridge, as rules and the filters of pipes and event source mappings use them: every member of the pattern must
 * match; a list of alternatives matches a value (or, in the event, any item of a list) that fits one of them. Throws an error naming the
 * operator when a pattern uses one that isn't understood here, rather than to match too much or too little.
 */
export const matchesPattern = (pattern: JsonObject, event: unknown): boolean =>
  Object.entries(pattern).every(([member, wanted]) => {
    if (member === '$or') {
      return Array.isArray(wanted) && wanted.some((each: unknown) => isObject(each) && matchesPattern(each, event));
    }
    const value = isObject(event) ? event[member] : undefined;
    if (!Array.isArray(wanted)) return isObject(wanted) && matchesNested(wanted, value);
    return wanted.some((condition: unknown) => fits(condition, value));
  });

const matchesNested = (pattern: JsonObject, value: unknown): boolean =>
  Array.isArray(value) ? value.some((item: unknown) => matchesPattern(pattern, item)) : matchesPattern(pattern, value);

const fits = (condition: unknown, value: unknown): boolean => {
  if (isObject(condition) && 'exists' in condition) {
    const isLeaf = value !== undefined && !isObject(value);
    return condition['exists'] === true ? isLeaf : !isLeaf;
  }
  if (value === undefined) return false;
  if (Array.isArray(value)) return value.some((item: unknown) => fits(condition, item));
  return isObject(condition) ? fitsOperator(condition, value) : condition === value;
};

const fitsOperator = (condition: JsonObject, value: unknown): boolean => {
  const [operator = '', operand] = Object.entries(condition)[0] ?? [];
  switch (operator) {
    case 'prefix':
      return fitsText(operand, value, (text, part) => text.startsWith(part));
    case 'suffix':
      return fitsText(operand, value, (text, part) => text.endsWith(part));
    case 'equals-ignore-case':
      return fitsText(operand, value, (text, part) => text.toLowerCase() === part.toLowerCase());
    case 'wildcard':
      return fitsText(operand, value, (text, part) => wildcard(part).test(text));
    case 'anything-but':
      return fitsNone(operand, value);
    case 'numeric':
      return typeof value === 'number' && Array.isArray(operand) && fitsNumber(operand, value);
    default:
      throw new Error(`the event pattern uses '${operator}', which the local host does not know`);
  }
};

const fitsText = (operand: unknown, value: unknown, test: (text: string, part: string) => boolean): boolean => {
  if (typeof value !== 'string') return false;
  const part = textAt(objectAt({ operand }, 'operand'), 'equals-ignore-case');
  if (part !== undefined) return test(value.toLowerCase(), part.toLowerCase());
  return typeof operand === 'string' && test(value, operand);
};

const wildcard = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
    's',
  );

const fitsNone = (operand: unknown, value: unknown): boolean => {
  if (Array.isArray(operand)) return operand.every((each: unknown) => !fits(each, value));
  if (!isObject(operand)) return operand !== value;
  const [operator = '', unwanted] = Object.entries(operand)[0] ?? [];
  const list: readonly unknown[] = Array.isArray(unwanted) ? unwanted : [unwanted];
  return list.every((each) => !fitsOperator({ [operator]: each }, value));
};

const fitsNumber = (operand: readonly unknown[], value: number): boolean => {
  for (let index = 0; index + 1 < operand.length; index += 2) {
    const bound = numberAt({ bound: operand[index + 1] }, 'bound') ?? Number.NaN;
    if (!compare(String(operand[index]), value, bound)) return false;
  }
  return true;
};

const compare = (operator: string, value: number, bound: number): boolean => {
  switch (operator) {
    case '=':
      return value === bound;
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    default:
      throw new Error(`the event pattern compares with '${operator}', which is not an operator`);
  }
};
