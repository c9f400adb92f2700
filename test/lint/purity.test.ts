import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
const folder = await mkdtemp(join(tmpdir(), 'purity-'));

beforeAll(async () => {
  const rules: object = JSON.parse(await readFile(join(root, 'biome.json'), 'utf8'));
  await writeFile(join(folder, 'biome.json'), JSON.stringify({ ...rules, vcs: { enabled: false } }));
  await cp(join(root, 'test', 'lint', 'plugins'), join(folder, 'test', 'lint', 'plugins'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

/** What the linter says of a text that stands in that file, by the project's own rules. */
const lint = async (file: string, text: string): Promise<string> => {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
  const run = spawnSync(process.execPath, [biome, 'lint', file], { cwd: folder, encoding: 'utf8' });
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
  ])('keeps %s out of the domain', async (_what, text, told) => {
    expect(await lint(RULE, text)).toContain(told);
  });

  it('lets a pure rule pass', async () => {
    expect(await lint(RULE, "export const KINDS = ['a', 'b'] as const;\n")).not.toContain('lint/');
  });

  it('takes no cast anywhere in the product, and no default export', async () => {
    expect(
      await lint('functions/http/a-function.ts', 'export const sure = (value: unknown) => value as string;'),
    ).toContain('No casts');
    expect(await lint('shared/store/a-file.ts', 'export default 1;')).toContain('noDefaultExport');
  });
});
