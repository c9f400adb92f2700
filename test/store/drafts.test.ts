import { beforeAll, describe, expect, inject, it } from 'vitest';
import { createDrafts, type DraftSave, type Drafts } from '#shared/store/drafts.ts';
import { createTestTable } from '../emulators/dynamodb.ts';
import { instant, NOON } from './sample.ts';

let drafts: Drafts;
beforeAll(async () => {
  drafts = createDrafts(await createTestTable(inject('dynamoDbEndpoint')));
});

const LATER = instant('2026-09-01T13:00:00.000Z');
const aSave = (given: Partial<DraftSave> & { id: string }): DraftSave => ({
  aggregate: 'proposal',
  section: 'summary',
  expectedVersion: 0,
  value: { en: 'Wells for ten villages' },
  at: NOON,
  by: 'anna',
  ...given,
});

describe('a draft', () => {
  it('is empty before anything is saved', async () => {
    expect(await drafts.load('proposal', 'none')).toEqual([]);
  });

  it('gives back every section with its own version, in the order of their names', async () => {
    await drafts.save(aSave({ id: 'p1', section: 'summary' }));
    await drafts.save(aSave({ id: 'p1', section: 'budget', value: [1, 2, { three: 'ü' }] }));
    await drafts.save(aSave({ id: 'p1', section: 'budget', value: [3], expectedVersion: 1, at: LATER, by: 'bilal' }));
    expect(await drafts.load('proposal', 'p1')).toEqual([
      { section: 'budget', version: 2, value: [3], savedAt: LATER, savedBy: 'bilal' },
      { section: 'summary', version: 1, value: { en: 'Wells for ten villages' }, savedAt: NOON, savedBy: 'anna' },
    ]);
  });

  it('answers a save with what stands there now', async () => {
    expect(await drafts.save(aSave({ id: 'p2' }))).toEqual({
      kind: 'saved',
      draft: {
        section: 'summary',
        version: 1,
        value: { en: 'Wells for ten villages' },
        savedAt: NOON,
        savedBy: 'anna',
      },
    });
  });

  it('refuses a save begun from an older version, and shows what the other wrote', async () => {
    await drafts.save(aSave({ id: 'p3' }));
    await drafts.save(aSave({ id: 'p3', expectedVersion: 1, value: 'theirs', by: 'bilal' }));
    const outcome = await drafts.save(aSave({ id: 'p3', expectedVersion: 1, value: 'mine' }));
    expect(outcome).toMatchObject({ kind: 'stale', current: { version: 2, value: 'theirs', savedBy: 'bilal' } });
  });

  it('refuses a first save where there is one, and a later one where there is none', async () => {
    await drafts.save(aSave({ id: 'p4' }));
    expect(await drafts.save(aSave({ id: 'p4' }))).toMatchObject({ kind: 'stale', current: { version: 1 } });
    expect(await drafts.save(aSave({ id: 'p5', expectedVersion: 3 }))).toEqual({ kind: 'stale', current: undefined });
  });

  it('lets two people save two sections at once, and one of two the same section', async () => {
    const sections = ['summary', 'budget'].map((section) => drafts.save(aSave({ id: 'p6', section })));
    expect((await Promise.all(sections)).map((outcome) => outcome.kind)).toEqual(['saved', 'saved']);
    const same = [drafts.save(aSave({ id: 'p7' })), drafts.save(aSave({ id: 'p7', by: 'bilal' }))];
    const kinds = (await Promise.all(same)).map((outcome) => outcome.kind);
    expect(kinds.toSorted()).toEqual(['saved', 'stale']);
  });
});
