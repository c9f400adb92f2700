import { describe, expect, it } from 'vitest';
import { formatMessage } from '#shared/words/message.ts';
import { say } from '#shared/words/say.ts';

describe('say', () => {
  it('puts values in their places and counts in the language of the sentence', () => {
    const message = '{count, plural, one {# case waits for {name}} other {# cases wait for {name}}}';
    expect(say('en', message, { count: 1, name: 'you' })).toBe('1 case waits for you');
    expect(say('en', message, { count: 12_000, name: 'you' })).toBe('12,000 cases wait for you');
  });

  it('knows all six plural forms of Arabic', () => {
    const message = '{n, plural, zero {صفر} one {واحد} two {اثنان} few {قليل} many {كثير} other {غير}}';
    expect([0, 1, 2, 3, 11, 100].map((n) => say('ar', message, { n }))).toEqual([
      'صفر',
      'واحد',
      'اثنان',
      'قليل',
      'كثير',
      'غير',
    ]);
  });

  it('keeps Latin digits in Arabic, so that amounts and references can be compared', () => {
    expect(say('ar', '{n, plural, other {#}}', { n: 1234 })).toContain('1,234');
  });

  it('isolates what is put into a right-to-left sentence, or a code would print backwards', () => {
    expect(say('ar', 'الرمز {code}', { code: '2026-UGA-061' })).toBe('الرمز \u20682026-UGA-061\u2069');
    expect(say('en', 'Code {code}', { code: '2026-UGA-061' })).toBe('Code 2026-UGA-061');
  });

  it('chooses by the bare word in a right-to-left sentence too, where texts are isolated', () => {
    const message = '{line, select, total {المنحة} other {السطر {name}}}';
    expect(say('ar', message, { line: 'total', name: 'L1' })).toBe('المنحة');
    expect(say('ar', message, { line: 'other', name: 'L1' })).toBe('السطر \u2068L1\u2069');
  });

  it('says a compiled sentence that has nothing to fill in as it is', () => {
    expect(formatMessage('Save', 'fr')).toBe('Save');
  });
});
