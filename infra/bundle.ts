import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { RESOURCES } from '#shared/contract/operation.ts';
import { reactions } from '#shared/contract/reactions.ts';
import { carryFiles } from './carried-files.ts';

/** Every function by name, with its source: one for each resource of the HTTP surface, one for each reaction. */
const sources = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...RESOURCES.map((name) => [name, join(root, 'functions/http', `${name}.ts`)] as const),
    ...Object.keys(reactions).map((name) => [name, join(root, 'functions/reactions', `${name}.ts`)] as const),
  ]);

/**
 * On Node 22 and later an ESM import of one of these modules also loads undici (35 to 40 ms of a cold start), because Node then reads all
 * their exports, among them the lazy ones; `require` reads none. So their imports become `require`.
 */
const requireLazily: Plugin = {
  name: 'require-lazily',
  setup: (build) => {
    build.onResolve({ filter: /^(node:)?(https?|http2|tls)$/ }, ({ path, kind }) =>
      kind === 'require-call' ? undefined : { path: path.replace(/^(node:)?/, 'node:'), namespace: 'lazily' },
    );
    build.onLoad({ filter: /./, namespace: 'lazily' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)})`,
      loader: 'js',
    }));
  },
};

/** Words that esbuild leaves where an ES module calls `require`, which such modules do not have by themselves. */
const NEEDS_REQUIRE = 'Dynamic require of';
const GIVE_REQUIRE = `import{createRequire}from'node:module';const require=createRequire(import.meta.url);\n`;

/**
 * Bundles all functions in one run to `<into>/functions/<name>/index.mjs`, with everything they need inside or beside, and keeps what went
 * into them in `<into>/meta.json`. Returns the folder of the bundles. Throws, naming the file, when a row of the contract has no function.
 */
export const bundleFunctions = async (root: string, into: string): Promise<string> => {
  const entries = sources(root);
  for (const [name, file] of Object.entries(entries))
    if (!existsSync(file)) throw new Error(`the contract has ${name}, but there is no ${file.slice(root.length + 1)}`);
  const folder = join(into, 'functions');
  await rm(folder, { recursive: true, force: true });
  const result = await build({
    absWorkingDir: root,
    entryPoints: Object.entries(entries).map(([name, file]) => ({ in: file, out: `${name}/index` })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    conditions: ['node', 'module'],
    minify: true,
    legalComments: 'none',
    loader: { '.wasm': 'binary', '.ttf': 'binary', '.xsd': 'text', '.html': 'text', '.css': 'text' },
    metafile: true,
    write: false,
    logLevel: 'warning',
    plugins: [requireLazily],
  });
  for (const file of result.outputFiles) {
    await mkdir(dirname(file.path), { recursive: true });
    await writeFile(file.path, file.text.includes(NEEDS_REQUIRE) ? GIVE_REQUIRE + file.text : file.contents);
  }
  await carryFiles(root, result.metafile);
  await writeFile(join(into, 'meta.json'), JSON.stringify(result.metafile));
  return folder;
};
