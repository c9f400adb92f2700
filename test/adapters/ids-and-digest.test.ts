import { describe, expect, it } from 'vitest';
import { systemNow } from '#shared/adapters/clock.ts';
import { sha256 } from '#shared/adapters/digest.ts';
import { newUlid, newUuid } from '#shared/adapters/ids.ts';
import { isUlid } from '#shared/domain/kernel/ids.ts';
import { isInstant } from '#shared/domain/kernel/instant.ts';

describe('what the domain is handed', () => {
  it('is an id of the form the domain knows, another each time', () => {
    const ids = Array.from({ length: 1000 }, newUlid);
    expect(ids.every(isUlid)).toBe(true);
    expect(new Set(ids).size).toBe(1000);
  });

  it('is a UUID of version 4 for a payment', () => {
    expect(newUuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('is the SHA-256 of a text in UTF-8, as of its bytes', () => {
    // FIPS 180-4's own example.
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('ماء')).toBe(sha256(new TextEncoder().encode('ماء')));
  });

  it('is the moment in the one form', () => {
    expect(isInstant(systemNow())).toBe(true);
  });
});
