import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAIN_START, canonicalJson, chainHash, firstBrokenLink } from '#shared/domain/kernel/hash-chain.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

type Link = { readonly version: number; readonly what: string; readonly prevHash: string; readonly hash: string };

const chainOf = (whats: readonly string[]): Link[] => {
  const links: Link[] = [];
  for (const [index, what] of whats.entries()) {
    const link = { version: index + 1, what, prevHash: links.at(-1)?.hash ?? CHAIN_START };
    links.push({ ...link, hash: chainHash(link, digest) });
  }
  return links;
};

describe('canonical JSON', () => {
  it('is the same whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });

  it('says the same as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('the hash chain', () => {
  it('holds as it was made', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 12 }), (whats) => {
        expect(firstBrokenLink(chainOf(whats), digest)).toBeUndefined();
      }),
    );
  });

  it('shows where an event was edited, taken out or moved', () => {
    const whats = fc.array(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(whats, fc.nat(), (made, pick) => {
        const links = chainOf(made);
        const at = pick % links.length;
        const edited = links.map((link, index) => (index === at ? { ...link, what: `${link.what}!` } : link));
        expect(firstBrokenLink(edited, digest)).toBe(at);
        const without = links.filter((_, index) => index !== at);
        expect(firstBrokenLink(without, digest)).toBe(at === links.length - 1 ? undefined : at);
      }),
    );
  });
});
