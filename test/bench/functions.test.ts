import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleFunctions } from '#infra/bundle.ts';
import { RESOURCES } from '#shared/contract/operation.ts';
import { reactions } from '#shared/contract/reactions.ts';
import { functionBudgets } from './budgets.ts';
import { type Counted, exceeded, report } from './report.ts';

const NAMES: readonly string[] = [...RESOURCES, ...Object.keys(reactions)];
const into = mkdtempSync(join(tmpdir(), 'cpf-bench-'));
let folder = '';

beforeAll(async () => {
  folder = await bundleFunctions(process.cwd(), into);
});
afterAll(() => {
  rmSync(into, { recursive: true });
});

const bundleOf = (name: string): string => join(folder, name, 'index.mjs');

/** The bundle's size as it is loaded, and as it travels. In bytes. */
const sizesOf = (name: string): readonly Counted[] => {
  const bytes = readFileSync(bundleOf(name));
  const budget = functionBudgets[name];
  return [
    { what: `${name}, minified`, count: bytes.length, budget: budget?.min },
    { what: `${name}, gzipped`, count: gzipSync(bytes, { level: 9 }).length, budget: budget?.gz },
  ];
};

/** The built-in modules that a bare import of the bundle loads, in a process of its own. */
const loadedBy = (name: string): readonly string[] => {
  const script = `await import(${JSON.stringify(pathToFileURL(bundleOf(name)).href)}); console.log(process.moduleLoadList.join('\\n'));`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }).split('\n');
};

describe('the bundles of the functions', () => {
  it('are no larger than their budgets', () => {
    const counted = NAMES.flatMap(sizesOf);
    report('Bundles of functions, in bytes', counted);
    expect(exceeded(counted)).toEqual([]);
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(functionBudgets).toSorted());
  });

  it.each(NAMES)('%s does not load undici when it starts', (name) => {
    expect(loadedBy(name).filter((module) => module.includes('undici'))).toEqual([]);
  });
});
