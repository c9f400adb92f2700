import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '#shared/adapters/digest.ts';
import { fromBody, toBody } from '#shared/store/body.ts';
import { BODY_DICTIONARY } from '#shared/store/body-dictionary.ts';
import { aProposal } from '../builders/a-proposal.ts';

describe('a stored body', () => {
  it('gives back any value that JSON can carry', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(fromBody(toBody(value)))).toBe(text);
      }),
    );
  });

  it('can be read when it was written without our dictionary', () => {
    expect(fromBody(deflateRawSync('{"status":"draft"}'))).toEqual({ status: 'draft' });
  });

  it('is packed with a dictionary that never changes, since it could not be read again', () => {
    expect(sha256(BODY_DICTIONARY)).toBe('66641f616f9c69f08040e144f02750422c6e9ddb399769a94c24fbedabbe40ce');
  });

  it('of a proposal with two partners takes less than a third of its JSON', () => {
    const proposal = aProposal('submitted');
    expect(toBody(proposal).length).toBeLessThan(JSON.stringify(proposal).length / 3);
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
