import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundleFunctions } from '#infra/bundle.ts';
import { RESOURCES } from '#shared/contract/operation.ts';
import { reactions } from '#shared/contract/reactions.ts';

/** A tree of functions that each say their name, and ask Node for all that would bring undici along. */
const aTree = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'cpf-tree-'));
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

describe('the bundles', () => {
  test('are one for each resource and reaction, with what went into them beside', async () => {
    const root = aTree();
    const folder = await bundleFunctions(root, join(root, 'out'));
    expect(readdirSync(folder).toSorted()).toEqual([...RESOURCES, ...Object.keys(reactions)].toSorted());
    expect(Object.keys(JSON.parse(readFileSync(join(root, 'out/meta.json'), 'utf8')))).toContain('outputs');
  });

  test('run by themselves and do not load undici, which costs tens of milliseconds of every cold start', async () => {
    const root = aTree();
    const folder = await bundleFunctions(root, join(root, 'out'));
    const script = `import { handler } from ${JSON.stringify(join(folder, 'calls/index.mjs'))};
      console.log(await handler(), process.moduleLoadList.some((name) => name.includes('undici')));`;
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
    expect(said.trim()).toBe('calls function function function false');
  });

  test('are not made when a row of the contract has no function, and the missing file is named', async () => {
    const root = aTree();
    rmSync(join(root, 'functions/reactions/send-mail.ts'));
    await expect(bundleFunctions(root, join(root, 'out'))).rejects.toThrow('functions/reactions/send-mail.ts');
  });
});
