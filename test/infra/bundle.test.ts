import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { bundleFunctions } from '#infra/bundle.ts';
import { type Right, rights } from '#infra/rights.ts';
import { RESOURCES } from '#shared/contract/operation.ts';
import { reactions } from '#shared/contract/reactions.ts';

const here = mkdtempSync(join(tmpdir(), 'cpf-bundles-'));
afterAll(() => rmSync(here, { recursive: true }));

/** A tree of functions that each say their name, and ask Node for all that would bring undici along. */
const aTree = (): string => {
  const root = mkdtempSync(join(here, 'tree-'));
  const sources = [
    ...RESOURCES.map((name) => [`functions/http/${name}.ts`, name] as const),
    ...Object.keys(reactions).map((name) => [`functions/reactions/${name}.ts`, name] as const),
  ];
  for (const [file, name] of sources) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(
      join(root, file),
      `import { Agent } from 'node:https';
       import { request } from 'http';
       import * as tls from 'node:tls';
       export const handler = async () => ['${name}', typeof Agent, typeof request, typeof tls.connect].join(' ');`,
    );
  }
  return root;
};

const folder = await bundleFunctions(process.cwd(), here);
const { outputs } = z
  .object({ outputs: z.record(z.string(), z.object({ inputs: z.record(z.string(), z.unknown()) })) })
  .parse(JSON.parse(readFileSync(join(here, 'meta.json'), 'utf8')));

/** The wiring that went into a function's bundle, as one text: its own files and the facts it asks for. */
const wiringOf = (name: string): string => {
  const [, output] = Object.entries(outputs).find(([file]) => file.endsWith(`/${name}/index.mjs`)) ?? [];
  const files = Object.keys(output?.inputs ?? {}).filter((file) => /^functions\/(?!parts[./])/.test(file));
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
};

describe('what a function uses, its row of rights allows', () => {
  test.each(Object.entries(rights))('%s', (name, row: readonly Right[]) => {
    const wiring = wiringOf(name);
    const uses = (pattern: RegExp) => pattern.test(wiring);
    const has = (pattern: RegExp) => row.some((right) => pattern.test(right));
    expect(wiring).not.toBe('');
    expect({ documents: uses(/\bdocumentsBucket\b/) && !has(/^documents:/) }).toEqual({ documents: false });
    expect({ bank: uses(/\bbankBucket\b/) && !has(/^bank:/) }).toEqual({ bank: false });
    expect({ mail: uses(/\bmail(\(\))?\.send\b/) && !has(/^mail:/) }).toEqual({ mail: false });
    expect({ invitations: uses(/\binvitations\b/) && !has(/^invitations$/) }).toEqual({ invitations: false });
  });
});

describe('the bundles', () => {
  test('are one for each resource and reaction, with what went into them beside', async () => {
    const root = aTree();
    const made = await bundleFunctions(root, join(root, 'out'));
    expect(readdirSync(made).toSorted()).toEqual([...RESOURCES, ...Object.keys(reactions)].toSorted());
    expect(Object.keys(JSON.parse(readFileSync(join(root, 'out/meta.json'), 'utf8')))).toContain('outputs');
  });

  test('run by themselves and do not load undici, which costs tens of milliseconds of every cold start', async () => {
    const root = aTree();
    const made = await bundleFunctions(root, join(root, 'out'));
    const script = `import { handler } from ${JSON.stringify(join(made, 'calls/index.mjs'))};
      console.log(await handler(), process.moduleLoadList.some((name) => name.includes('undici')));`;
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
    expect(said.trim()).toBe('calls function function function false');
  });

  test('of this very tree all load without undici', () => {
    const script = `for (const name of ${JSON.stringify(readdirSync(folder))}) {
        const { handler } = await import(${JSON.stringify(folder)} + '/' + name + '/index.mjs');
        if (typeof handler !== 'function') console.log(name, 'has no handler');
      }
      console.log(process.moduleLoadList.filter((name) => name.includes('undici')).length);`;
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
    expect(said.trim()).toBe('0');
  });

  test('carry a file that their function asks for, where the same line finds it, and none for the others', async () => {
    const root = aTree();
    const font = join(root, 'node_modules/a-font/regular.ttf');
    mkdirSync(dirname(font), { recursive: true });
    writeFileSync(font, 'the font');
    mkdirSync(join(root, 'shared'));
    writeFileSync(
      join(root, 'shared/font.ts'),
      `import { readFileSync } from 'node:fs';
       import { createRequire } from 'node:module';
       const require = createRequire(import.meta.url);
       export const font = () => readFileSync(require.resolve('a-font/regular.ttf'), 'utf8');`,
    );
    writeFileSync(join(root, 'functions/http/prints.ts'), `export { font as handler } from '../../shared/font.ts';`);
    const made = await bundleFunctions(root, join(root, 'out'));
    rmSync(font);
    const script = `console.log((await import(${JSON.stringify(join(made, 'prints/index.mjs'))})).handler())`;
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
    expect(said.trim()).toBe('the font');
    expect(readdirSync(made).filter((name) => readdirSync(join(made, name)).length > 1)).toEqual(['prints']);
  });

  test('of this very tree are one file each, but for the typesetter and its fonts with the printed documents', () => {
    const more = readdirSync(folder).filter((name) => readdirSync(join(folder, name)).length > 1);
    expect(more).toEqual(['prints']);
    const carried = readdirSync(join(folder, 'prints/node_modules'), { recursive: true, encoding: 'utf8' });
    expect(carried.filter((name) => /[.](wasm|mjs|ttf)$/.test(name))).toHaveLength(6);
  });

  test('are not made when a row of the contract has no function, and the missing file is named', async () => {
    const root = aTree();
    rmSync(join(root, 'functions/reactions/send-mail.ts'));
    await expect(bundleFunctions(root, join(root, 'out'))).rejects.toThrow('functions/reactions/send-mail.ts');
  });
});
