import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import type { TestProject } from 'vitest/node';
import * as z from 'zod/mini';
import { environmentOf } from '#infra/environments.ts';
import { makeSystem } from '#infra/system.ts';
import { RESOURCES } from '#shared/contract/operation.ts';
import { reactions } from '#shared/contract/reactions.ts';

/** One resource of a synthesized template, as written there. */
export type Resource = {
  readonly stack: string;
  readonly id: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
};

const properties = z.record(z.string(), z.unknown());
const template = z.looseObject({
  Resources: z.record(z.string(), z.looseObject({ Type: z.string(), Properties: z.optional(properties) })),
});
const flags = z.looseObject({ context: properties });

/** An app with the flags of `cdk.json`, that writes into this folder. */
export const anApp = (outdir: string): App => {
  const { context } = flags.parse(JSON.parse(readFileSync('cdk.json', 'utf8')));
  return new App({ context, outdir });
};

/** Bundles and a site that hold next to nothing: the templates do not look inside. */
export const emptyBuild = (folder: string) => {
  const write = (name: string, text: string) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const name of [...RESOURCES, ...Object.keys(reactions)]) write(`functions/${name}/index.mjs`, `// ${name}`);
  write('web/index.html', '<!doctype html>');
  write('web/assets/main.js', '');
  return { bundles: join(folder, 'functions'), site: join(folder, 'web') };
};

/** Does something in a folder that is gone afterwards. */
export const inFolder = <Result>(work: (folder: string) => Result): Result => {
  const folder = mkdtempSync(join(tmpdir(), 'cpf-synth-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** All resources of a stage. Synthesis itself fails on any finding of the rule pack that is not acknowledged. */
const resourcesOf = (stage: string): readonly Resource[] =>
  inFolder((folder) => {
    const app = anApp(join(folder, 'out'));
    makeSystem(app, environmentOf(stage), emptyBuild(folder));
    return app.synth().stacks.flatMap((stack) =>
      Object.entries(template.parse(stack.template).Resources).map(([id, { Type, Properties }]) => ({
        stack: stack.stackName,
        id,
        type: Type,
        properties: Properties ?? {},
      })),
    );
  });

/** What the run's one synthesis hands to the tests. */
declare module 'vitest' {
  interface ProvidedContext {
    readonly production: readonly Resource[];
    readonly local: readonly Resource[];
  }
}

/** Synthesizes once for all tests of a run (vitest's `globalSetup`). */
export const setup = ({ provide }: TestProject): void => {
  provide('production', resourcesOf('production'));
  provide('local', resourcesOf('local'));
};
