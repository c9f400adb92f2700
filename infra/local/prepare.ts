import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { isStale } from './freshness.ts';
import { objectAt, parseObject } from './json.ts';

/** What a start needs to have been built before. */
export type Prepared = { readonly assembly: string; readonly site: string };

/**
 * Synthesizes the app and builds the site, each only when its sources have changed since. Throws with the last lines of what the tool said
 * when it fails.
 */
export const prepare = async (root: string, say: (line: string) => void): Promise<Prepared> => {
  const within = (...names: readonly string[]) => names.map((name) => join(root, name));
  const site = join(root, '.build', 'web');
  if (isStale(join(site, 'index.html'), within('web', 'shared', 'package.json'))) {
    say('Building the site …');
    await run(
      root,
      ['node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'],
      {},
    );
    touch(join(site, 'index.html'));
  }
  const assembly = join(root, 'cdk.out');
  const stacks = readdirSync(join(root, 'infra')).filter((name) => !NOT_SYNTHESIZED.includes(name));
  const sources = within(...stacks.map((name) => `infra/${name}`), 'functions', 'shared', 'package.json', 'cdk.json');
  if (isStale(join(assembly, 'manifest.json'), sources)) {
    say('Synthesizing the stacks …');
    await run(root, ['infra/app.ts'], { CDK_OUTDIR: assembly, CDK_CONTEXT_JSON: contextOf(root) });
    touch(join(assembly, 'manifest.json'));
  }
  return { assembly, site };
};

/** What lies in `infra` and is no part of the app. */
const NOT_SYNTHESIZED = ['local', 'demo', 'set-up'];

/** The flags of `cdk.json`, handed to the app as the command line tool of CDK hands them on. */
const contextOf = (root: string): string =>
  JSON.stringify(objectAt(parseObject(readFileSync(join(root, 'cdk.json'), 'utf8')), 'context'));

const touch = (file: string): void => utimesSync(file, new Date(), new Date());

const LAST_LINES = 40;

const run = (root: string, args: readonly string[], variables: Readonly<Record<string, string>>): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    const endWithUs = () => child.kill();
    process.once('exit', endWithUs);
    child.once('error', reject);
    child.once('close', (code) => {
      process.removeListener('exit', endWithUs);
      if (code === 0) resolve();
      else reject(new Error(`${args[0]} failed:\n${output.trimEnd().split('\n').slice(-LAST_LINES).join('\n')}`));
    });
  });
