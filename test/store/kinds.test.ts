import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { CaseKind } from '#shared/domain/kernel/repository.ts';

const isKind = (value: unknown): value is CaseKind<unknown> =>
  z.safeParse(z.looseObject({ name: z.string(), parse: z.any(), indexes: z.any(), summary: z.any() }), value).success;

const files = (await readdir('shared/store/items')).filter((file) => file.endsWith('-item.ts'));
const kinds = await Promise.all(
  files.map(async (file) => {
    const exported: object = await import(`../../shared/store/items/${file}`);
    return { file, kind: Object.values(exported).find(isKind) };
  }),
);

describe('the kinds of cases', () => {
  it('have the name of their file each, in camelCase, so that no case falls among the upper-case records', () => {
    for (const { file, kind } of kinds)
      expect(`${kind?.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-item.ts`).toBe(file);
  });

  it('refuse a state that is not theirs', () => {
    for (const { kind } of kinds) expect(() => kind?.parse({ status: 'nothing' })).toThrow();
  });
});
