import { join } from 'node:path';
import { prepare } from '#infra/local/prepare.ts';

/** Builds the site and synthesizes once before all journeys (vitest's `globalSetup`), so that two of them never do it over each other. */
export const setup = async (): Promise<void> => {
  await prepare(join(import.meta.dirname, '..', '..'), () => undefined);
};
