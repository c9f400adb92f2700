import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBody, toBody } from '#shared/store/body.ts';

describe('a stored body', () => {
  it('gives back any value that JSON can carry', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(fromBody(toBody(value)))).toBe(text);
      }),
    );
  });

  it('takes less than half of what a form takes as JSON', () => {
    const sections = Array.from({ length: 20 }, (_, index) => ({
      title: `Activity ${index}`,
      place: 'Ankara',
      startsOn: `2026-0${(index % 9) + 1}-01`,
      participants: [
        { country: 'TR', number: index },
        { country: 'SN', number: 2 * index },
      ],
      cost: { amountMinor: 125_000 * index, currency: 'USD' },
    }));
    expect(toBody(sections).length).toBeLessThan(JSON.stringify(sections).length / 2);
  });

  it('is refused when it unpacks to more than any body of ours', () => {
    expect(() => fromBody(deflateRawSync(Buffer.alloc(20 * 1024 * 1024, 0x20)))).toThrow(RangeError);
  });

  it('is refused when it is not deflated JSON', () => {
    expect(() => fromBody(Buffer.from('{"plain":true}'))).toThrow();
    expect(() => fromBody(deflateRawSync('{oops'))).toThrow(SyntaxError);
  });
});
