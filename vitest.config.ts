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
    // What the functions log is shown only beside a test that failed.
    silent: 'passed-only',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: inFolders('domain', 'contract', 'words', 'machines', 'model', 'runtime', 'web', 'lint', 'bank'),
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'store',
          sequence: { groupOrder: 1 },
          include: inFolders('store', 'adapters', 'functions', 'matrix'),
          globalSetup: ['test/emulators/global-setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'infra',
          sequence: { groupOrder: 2 },
          include: inFolders('infra'),
          globalSetup: ['test/infra/synthesised.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'local',
          sequence: { groupOrder: 3 },
          include: inFolders('local'),
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          sequence: { groupOrder: 4 },
          include: inFolders('e2e'),
          globalSetup: ['test/e2e/prepared.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          // Each journey has a system and a browser of its own and waits for one or the other most of the time; more than two crowd a small machine.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          sequence: { groupOrder: 5 },
          include: inFolders('bench'),
          globalSetup: ['test/emulators/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
