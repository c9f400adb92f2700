import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const root = join(import.meta.dirname, '..', '..');
const report = z.looseObject({
  summary: z.looseObject({
    totalCruised: z.int(),
    violations: z.array(z.looseObject({ from: z.string(), rule: z.looseObject({ name: z.string() }) })),
  }),
});

const cruise = async (folder: string, extra: readonly string[] = []) => {
  const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const args = [
    cruiser,
    'infra',
    'functions',
    'shared',
    'web',
    'test',
    '--config',
    join(root, '.dependency-cruiser.mjs'),
    '--output-type',
    'json',
    ...extra,
  ];
  const run = await promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 200_000_000 }).catch(
    (failed: { stdout: string }) => failed,
  );
  return z.parse(report, JSON.parse(run.stdout)).summary;
};

describe('the import rules', () => {
  it('report every planted violation and nothing else', async () => {
    const { violations } = await cruise(join(root, 'test', 'lint', 'probes'));
    expect([...new Set(violations.map(({ from }) => from))].toSorted()).toEqual([
      'functions/http/reads-another-function.ts',
      'functions/http/uses-a-library.ts',
      'infra/local/bank/shares-the-contract.ts',
      'infra/reads-the-domain.ts',
      'shared/adapters/reads-the-store.ts',
      'shared/contract/reads-a-test.ts',
      'shared/contract/reads-the-store.ts',
      'shared/domain/call/reads-the-store.ts',
      'shared/domain/grant/reads-a-foreign-state.ts',
      'shared/domain/grant/uses-a-library.ts',
      'shared/domain/grant/uses-node.ts',
      'shared/domain/kernel/brings-schemas.ts',
      'shared/runtime/reads-the-store.ts',
      'shared/runtime/uses-the-sdk.ts',
      'shared/store/comes-round.ts',
      'shared/store/finds-nothing.ts',
      'shared/store/reads-the-contract.ts',
      'shared/store/uses-objects.ts',
      'shared/words/reads-the-contract.ts',
      'web/src/reads-the-store.ts',
      'web/src/uses-the-sdk.ts',
    ]);
  });

  it('see the whole tree, and find it clean', async () => {
    const { totalCruised, violations } = await cruise(root, ['--exclude', '(^test/lint/probes/|/[.]build/)']);
    expect(violations.map(({ from, rule }) => `${rule.name}: ${from}`)).toEqual([]);
    expect(totalCruised).toBeGreaterThan(300);
  });
});
