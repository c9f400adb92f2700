import { sectionSchema } from '#shared/domain/proposal/form.ts';
import { FORM_LIMITS } from '#shared/domain/proposal/form-outline.ts';
import type { Stage } from '#shared/domain/proposal/state.ts';
import type { SectionValue } from '../drafts/value.ts';
import { isSectionValue } from './section-value.ts';

/**
 * What of a section the rules can read while some of it cannot be saved as it is: without the answers that the schema refuses, so that one text
 * that is too long does not make every line of a budget count for nothing.
 */
export const readablePart = (stage: Stage, section: string, value: SectionValue): SectionValue => {
  const checked = sectionSchema(stage, section)?.safeParse(value);
  if (checked === undefined || checked.success) return value;
  const refused = checked.error.issues.flatMap((issue) => {
    const path = issue.path.map(String);
    return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
  });
  return refused.reduce(without, value);
};

const without = (value: SectionValue, [name = '', ...rest]: readonly string[]): SectionValue => {
  const { [name]: member, ...others } = value;
  if (Array.isArray(member)) {
    if (rest.length === 0) return { ...others, [name]: member.slice(0, FORM_LIMITS.rows) };
    const [index, ...inside] = rest;
    return {
      ...others,
      [name]: member.map((row, at) => (String(at) === index && isSectionValue(row) ? without(row, inside) : row)),
    };
  }
  return rest.length > 0 && isSectionValue(member) ? { ...others, [name]: without(member, rest) } : others;
};
