import { describe, expect, it } from 'vitest';
import { english } from '#shared/words/en/catalogue.ts';
import type { Message, Values } from '#shared/words/message.ts';
import { say } from '#shared/words/say.ts';
import { sectionFaults } from '../../web/src/form/section-faults.ts';

const spoken = {
  words: english,
  say: (message: Message, values?: Values) => say('en', message, values),
  largest: (field: string, maximum: number) => `${maximum} of ${field}`,
};
const faults = (section: string, value: Readonly<Record<string, unknown>>, stage: 'preliminary' | 'final' = 'final') =>
  sectionFaults(stage, section, value, (field) => `<${field}>`, spoken);

describe('what a section could not be saved with', () => {
  it('is said of the very field, with what is allowed', () => {
    expect(faults('risks', { rows: [{ risk: 'R' }, { measure: 'x'.repeat(301) }] })).toEqual({
      'rows.1.measure': '<measure> is too long: at most 300 characters',
    });
    expect(faults('general', { title: 'x'.repeat(151) }, 'preliminary')).toEqual({
      title: '<title> is too long: at most 150 characters',
    });
  });

  it('is no matter of length where a number is too large', () => {
    expect(faults('budget', { rows: [{ quantity: 2_000_000, unitPriceMinor: 2_000_000_000 }] })).toEqual({
      'rows.0.quantity': '<quantity> is at most 1000000 of quantity',
      'rows.0.unitPriceMinor': '<unitPriceMinor> is at most 1000000000 of unitPriceMinor',
    });
  });

  it('counts the rows', () => {
    expect(faults('risks', { rows: Array.from({ length: 61 }, () => ({})) })).toEqual({ rows: 'At most 60 rows' });
  });

  it('is nothing while it can be saved, however much is missing', () => {
    expect(faults('budget', { rows: [{}] })).toEqual({});
  });
});
