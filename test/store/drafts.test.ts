import { beforeAll, describe, expect, it } from 'vitest';
import type { Seal } from '#shared/domain/kernel/repository.ts';
import { createDrafts, type DraftSave, type Drafts } from '#shared/store/drafts.ts';
import {
  aCommit,
  aSample,
  changeOf,
  creation,
  instant,
  NOON,
  openShop,
  type Shop,
  sampleKind,
  savedOf,
} from './sample.ts';

let shop: Shop;
let drafts: Drafts;
beforeAll(async () => {
  shop = await openShop();
  drafts = createDrafts(shop);
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

describe('a sealed section', () => {
  /** A case at its first version, and what moves it to its next one with seals. */
  const aCase = async () => {
    const sample = aSample();
    const loaded = savedOf(await shop.repository.commit(aCommit([creation(sample)])));
    const section = { aggregate: 'sample', id: sample.id };
    const move = async (seals: readonly Seal[], from = loaded) =>
      shop.repository.commit({ ...aCommit([changeOf(from, sample)]), seals });
    return { section, move, version: loaded.version };
  };

  it.each([
    ['saved before', 1],
    ['never saved', 0],
  ])(
    'that was %s refuses a save begun at an earlier version of the case, and takes one begun later',
    async (_, expectedVersion) => {
      const { section, move, version } = await aCase();
      if (expectedVersion === 1) await drafts.save(aSave(section));
      const before = await drafts.load(section.aggregate, section.id);
      expect((await move([{ section: 'summary', version: expectedVersion }])).kind).toBe('saved');
      const save = aSave({ ...section, expectedVersion, value: 'late' });
      expect(await drafts.save({ ...save, caseVersion: version })).toEqual({ kind: 'sealed' });
      expect(await drafts.save(save)).toEqual({ kind: 'sealed' });
      expect(await drafts.load(section.aggregate, section.id)).toEqual(before);
      expect((await drafts.loadWithCase(sampleKind, section.id)).drafts).toEqual(before);
      expect(await drafts.save({ ...save, caseVersion: version + 1 })).toMatchObject({
        kind: 'saved',
        draft: { value: 'late' },
      });
    },
  );

  it('is not sealed, and the case not moved, when somebody saved it first', async () => {
    const { section, move, version } = await aCase();
    await drafts.save(aSave(section));
    expect((await move([{ section: 'summary', version: 0 }])).kind).toBe('stale');
    expect((await shop.repository.load(sampleKind, section.id))?.version).toBe(version);
    expect((await drafts.save(aSave({ ...section, expectedVersion: 1 }))).kind).toBe('saved');
  });

  it('still says what stands there to whoever began from an older text', async () => {
    const { section, move, version } = await aCase();
    await drafts.save(aSave(section));
    await drafts.save(aSave({ ...section, expectedVersion: 1, value: 'theirs' }));
    await move([{ section: 'summary', version: 2 }]);
    const outcome = await drafts.save(aSave({ ...section, expectedVersion: 1, caseVersion: version + 1 }));
    expect(outcome).toMatchObject({ kind: 'stale', current: { version: 2, value: 'theirs' } });
  });
});
