import { describe, expect, it } from 'vitest';
import { breakable, isolated, withoutControls } from '#shared/adapters/pdf/printable-text.ts';

const FROM_LEFT = '\u2066';
const FROM_RIGHT = '\u2067';
const END = '\u2069';

describe('text that is printed', () => {
  it.each([
    ['a code', '2022-TURTRADE-400', FROM_LEFT],
    ['Arabic', 'وزارة التجارة', FROM_RIGHT],
    ['Arabic that begins with a number', '15 سبتمبر', FROM_RIGHT],
    ['an account', '•••• 1326', FROM_LEFT],
    ['a Latin name before Arabic', `${isolated('Amina')} · سبتمبر`, FROM_RIGHT],
    ['units side by side', `${isolated('Ankara')} · ${isolated('تركيا')}`, FROM_RIGHT],
  ])('runs by its first letter, on an Arabic page: %s', (_what, text, opener) => {
    expect(isolated(text, true)).toBe(`${opener}${text}${END}`);
  });

  it.each([
    ['an override', 'a\u202eb', 'a b'],
    ['half an isolate', 'a\u2067b', 'ab'],
    ['an isolate that ends before it begins', 'a\u2069b\u2066c', 'abc'],
    ['a bell and a line end', 'a\u0007\nb', 'a b'],
  ])('loses %s', (_what, typed, kept) => {
    expect(withoutControls(typed)).toBe(kept);
  });

  it('may be broken where a run is too long, and nowhere else', () => {
    expect(breakable('abcdef gh', 3)).toBe('abc\u200bdef gh');
    expect(breakable('ab\u200bcd', 3)).toBe('ab\u200bcd');
  });
});
