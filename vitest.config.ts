import { defineConfig } from 'vitest/config';
import { PlainLineReporter } from './test/plain-line-reporter.ts';

/** Files of one kind of test: those of the given folders under test/. */
const inFolders = (...folders: readonly string[]): string[] => folders.map((folder) => `test/${folder}/**/*.test.ts`);

const PROBES = 'test/lint/probes/**';

export default defineConfig({
  test: {
    expect: { requireAssertions: true },
    reporters: ['default', new PlainLineReporter()],
    exclude: ['node_modules/**', PROBES],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: inFolders(
            'domain',
            'contract',
            'words',
            'machines',
            'model',
            'matrix',
            'runtime',
            'web',
            'lint',
            'bank',
          ),
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'store',
          include: inFolders('store', 'adapters', 'functions'),
          globalSetup: ['test/emulators/global-setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'infra',
          include: inFolders('infra'),
          globalSetup: ['test/infra/synthesised.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: { name: 'local', include: inFolders('local'), testTimeout: 60_000, hookTimeout: 180_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: inFolders('e2e', 'bench'),
          testTimeout: 180_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
