import { inject } from 'vitest';
import * as z from 'zod/mini';
import { sha256 } from '#shared/adapters/digest.ts';
import { newUlid } from '#shared/adapters/ids.ts';
import { CHAIN_START } from '#shared/domain/kernel/hash-chain.ts';
import { type Instant, isInstant } from '#shared/domain/kernel/instant.ts';
import type { CaseKind, Change, Commit, CommitOutcome, Loaded, Repository } from '#shared/domain/kernel/repository.ts';
import { createRepository } from '#shared/store/repository.ts';
import { createTestTable, type TestTable } from '../emulators/dynamodb.ts';

const sampleState = z.object({
  id: z.string(),
  status: z.enum(['draft', 'sent']),
  title: z.string(),
  shelf: z.string(),
  dueAt: z.optional(z.string()),
  text: z.optional(z.string()),
});

export type Sample = z.infer<typeof sampleState>;

/** A kind of case that no slice owns, so that these tests hold for the repository alone. */
export const sampleKind: CaseKind<Sample> = {
  name: 'sample',
  parse: (value) => sampleState.parse(value),
  indexes: (state) => ({
    family: { key: `shelf#${state.shelf}#sample`, sort: `${state.status}#${state.id}` },
    mine: { key: 'institution#one#sample', sort: state.id },
    queue: state.dueAt === undefined ? undefined : { key: 'due', sort: `${state.dueAt}#sample#${state.id}` },
  }),
  summary: (state) => ({ title: state.title }),
};

export const instant = (text: string): Instant => {
  if (!isInstant(text)) throw new Error(`not an instant: ${text}`);
  return text;
};

export const NOON = instant('2026-09-01T12:00:00.000Z');

export type Shop = TestTable & { readonly repository: Repository };

/** A repository on a new empty table. */
export const openShop = async (): Promise<Shop> => {
  const table = await createTestTable(inject('dynamoDbEndpoint'));
  const repository = createRepository({ ...table, digest: sha256, newId: newUlid });
  return { ...table, repository };
};

export const aSample = (given: Partial<Sample> = {}): Sample => ({
  id: newUlid(),
  status: 'draft',
  title: 'A title',
  shelf: 'one',
  ...given,
});

export const creation = (state: Sample): Change => ({
  aggregate: 'sample',
  id: state.id,
  expectedVersion: 0,
  previousHash: CHAIN_START,
  state,
  events: [{ type: 'Created', ...{ title: state.title } }],
  indexes: sampleKind.indexes(state),
  summary: sampleKind.summary(state),
});

/** The next change of a case that was loaded or saved before. */
export const changeOf = (
  loaded: Pick<Loaded<unknown>, 'version' | 'hash'>,
  state: Sample,
  type = 'Retitled',
): Change => ({
  aggregate: 'sample',
  id: state.id,
  expectedVersion: loaded.version,
  previousHash: loaded.hash,
  state,
  events: [{ type, ...{ title: state.title } }],
  indexes: sampleKind.indexes(state),
  summary: sampleKind.summary(state),
});

/** A commit by the system at noon of the day these tests live on. */
export const aCommit = (changes: readonly Change[], more: Partial<Commit> = {}): Commit => ({
  at: NOON,
  actor: { kind: 'system', name: 'test' },
  changes,
  ...more,
});

/** What was saved of the first change; throws when nothing was. */
export const savedOf = (outcome: CommitOutcome): Loaded<unknown> => {
  const first = outcome.kind === 'saved' ? outcome.changes[0] : undefined;
  if (first === undefined) throw new Error(`expected a saved case, got ${outcome.kind}`);
  return first;
};
