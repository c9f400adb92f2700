import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checkingBySchema, otherPage, webBudgets } from './budgets.ts';
import { exceeded, report } from './report.ts';

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    src: z.optional(z.string()),
    imports: z._default(z.array(z.string()), []),
    dynamicImports: z._default(z.array(z.string()), []),
    css: z._default(z.array(z.string()), []),
  }),
);

const site = mkdtempSync(join(tmpdir(), 'cpf-site-'));
let manifest: z.infer<typeof manifestSchema> = {};

beforeAll(() => {
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'];
  execFileSync(process.execPath, [...vite, '--outDir', site, '--emptyOutDir', '--manifest', 'manifest.json'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  manifest = z.parse(manifestSchema, JSON.parse(readFileSync(join(site, 'manifest.json'), 'utf8')));
});
afterAll(() => {
  rmSync(site, { recursive: true });
});

/** Everything that must be there before this chunk runs, itself included. */
const needs = (key: string, known: ReadonlySet<string> = new Set()): ReadonlySet<string> => {
  if (known.has(key)) return known;
  return (manifest[key]?.imports ?? []).reduce<ReadonlySet<string>>(
    (found, imported) => needs(imported, found),
    new Set([...known, key]),
  );
};

const gzipped = (file: string): number => gzipSync(readFileSync(join(site, file)), { level: 9 }).length;

/** The files of these chunks as they travel, scripts and styles. In bytes. */
const bytesOf = (keys: Iterable<string>): number => {
  const files = [...keys].flatMap((key) => [manifest[key]?.file ?? '', ...(manifest[key]?.css ?? [])]);
  return [...new Set(files)].filter((file) => file !== '').reduce((sum, file) => sum + gzipped(file), 0);
};

/** The chunks that the one document of the site names, and whatever they need. */
const firstLoad = (): ReadonlySet<string> => {
  const document = readFileSync(join(site, 'index.html'), 'utf8');
  const named = Object.keys(manifest).filter((key) => document.includes(`"/${manifest[key]?.file}"`));
  return new Set(named.flatMap((key) => [...needs(key)]));
};

const pages = (): readonly string[] =>
  [...new Set(Object.values(manifest).flatMap(({ dynamicImports }) => dynamicImports))].toSorted();

/** Whether a chunk holds the library of schemas: every schema of zod has this member, whose name no build shortens. */
const hasSchemas = (key: string): boolean =>
  readFileSync(join(site, manifest[key]?.file ?? ''), 'utf8').includes('_zod');

describe('the web app', () => {
  it('is built as people get it, the same in whatever folder', () => {
    const scripts = readdirSync(join(site, 'assets')).filter((file) => file.endsWith('.js'));
    expect(scripts.filter((file) => readFileSync(join(site, 'assets', file), 'utf8').includes(process.cwd()))).toEqual(
      [],
    );
  });

  it('is no larger than its budgets: the first load, and what each page loads beside it', () => {
    const first = firstLoad();
    const counted = [
      { what: 'first load', count: gzipped('index.html') + bytesOf(first), budget: webBudgets['first load'] },
      ...pages().map((key) => ({
        what: key,
        count: bytesOf([...needs(key)].filter((each) => !first.has(each))),
        budget: webBudgets[key] ?? otherPage,
      })),
    ];
    report('The web app, gzipped, in bytes', counted);
    expect(pages().length).toBeGreaterThan(3);
    expect(exceeded(counted)).toEqual([]);
  });

  it('loads the library of schemas for what checks by schema, and for nothing else', () => {
    expect([...firstLoad()].filter(hasSchemas)).toEqual([]);
    expect(pages().filter((key) => [...needs(key)].some(hasSchemas))).toEqual(checkingBySchema);
  });
});
