import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** What the linter says of a text as though it stood in that file. */
const lint = (file: string, text: string): string => {
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const run = spawnSync(process.execPath, [biome, 'lint', `--stdin-file-path=${file}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  });
  return run.stdout + run.stderr;
};

const RULE = 'shared/domain/grant/rules/a-rule.ts';

describe('the linter', () => {
  it.each([
    ['the clock', 'export const at = () => Date.now();', 'Date'],
    ['a new moment', 'export const at = () => new Date();', 'Date'],
    ['the environment', 'export const stage = () => process.env;', 'process'],
    ['the network', "export const got = () => fetch('https://example.org');", 'fetch'],
    ['chance', 'export const chance = () => Math.random();', 'no chance and no clock'],
    ['random ids', 'export const id = () => crypto.randomUUID();', 'crypto'],
    ['timers', 'export const later = (done: () => void) => setTimeout(done, 1);', 'setTimeout'],
    ['a cast', 'export const sure = (value: unknown) => value as string;', 'No casts'],
  ])('keeps %s out of the domain', (_what, text, told) => {
    expect(lint(RULE, text)).toContain(told);
  });

  it('lets a pure rule pass', () => {
    expect(lint(RULE, "export const KINDS = ['a', 'b'] as const;\n")).not.toContain('━━━');
  });

  it('takes no cast anywhere in the product, and no default export', () => {
    expect(lint('functions/http/a-function.ts', 'export const sure = (value: unknown) => value as string;')).toContain(
      'No casts',
    );
    expect(lint('shared/store/a-file.ts', 'export default 1;')).toContain('noDefaultExport');
  });
});
