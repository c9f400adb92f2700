import { readFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Metafile } from 'esbuild';

/** How our code asks for a file of a package that it reads itself: a program to be started, a font. */
const ASKED_FOR = /\brequire\.resolve\('([^']+)'\)/g;

/** Only our own sources are looked through; libraries ask for files in their own ways. */
const OURS = /^(shared|functions)\//;

/**
 * Puts the files that a function asks for with `require.resolve` beside its bundle, under `node_modules` as Node looks for them, so that
 * the same line finds them here and on Lambda. Each bundle gets what its own sources name: those that name none stay as they are.
 */
export const carryFiles = async (root: string, { outputs }: Metafile): Promise<void> => {
  const { resolve } = createRequire(join(root, 'package.json'));
  for (const [bundle, { inputs }] of Object.entries(outputs))
    for (const name of Object.keys(inputs)
      .filter((file) => OURS.test(file))
      .flatMap((file) => filesIn(join(root, file)))) {
      const place = join(root, dirname(bundle), 'node_modules', name);
      await mkdir(dirname(place), { recursive: true });
      await copyFile(resolve(name), place);
    }
};

const filesIn = (source: string): readonly string[] =>
  [...readFileSync(source, 'utf8').matchAll(ASKED_FOR)].flatMap(([, name]) => name ?? []);
