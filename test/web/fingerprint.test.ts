import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../web/src/documents/fingerprint.ts';

/** A file that notes how much of it was read at once. */
class WatchedFile extends Blob {
  largestRead = 0;

  override slice(start?: number, end?: number, type?: string): Blob {
    this.largestRead = Math.max(this.largestRead, (end ?? this.size) - (start ?? 0));
    return super.slice(start, end, type);
  }
}

describe('the fingerprint of a file', () => {
  it.each([0, 1, 4_194_304, 4_194_305, 9_000_001])(
    'of %i bytes is its SHA-256, with 4 MiB in memory at most',
    async (size) => {
      const bytes = randomBytes(size);
      const file = new WatchedFile([bytes]);
      expect(await fingerprint(file)).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(file.largestRead).toBeLessThanOrEqual(4_194_304);
      expect(file.largestRead > 0).toBe(size > 4_194_304);
    },
  );
});
