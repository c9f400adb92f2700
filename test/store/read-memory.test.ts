import { beforeAll, describe, expect, it } from 'vitest';
import type { Repository } from '#shared/domain/kernel/repository.ts';
import { type CapacityMeter, meterCapacity } from '#shared/store/capacity-meter.ts';
import { createDrafts, type Drafts } from '#shared/store/drafts.ts';
import { createReadMemory } from '#shared/store/read-memory.ts';
import {
  aCommit,
  aSample,
  changeOf,
  creation,
  NOON,
  openShop,
  type Sample,
  type Shop,
  sampleKind,
  savedOf,
} from './sample.ts';

const memory = createReadMemory();
let shop: Shop;
let meter: CapacityMeter;
let repository: Repository;
let drafts: Drafts;
beforeAll(async () => {
  shop = await openShop();
  meter = meterCapacity(shop.client);
  repository = memory.repository(shop.repository);
  drafts = memory.drafts(createDrafts(shop));
});

const saved = async (sample: Sample) => savedOf(await shop.repository.commit(aCommit([creation(sample)])));
const titleOf = async ({ id }: Sample) => (await repository.load(sampleKind, id))?.state.title;

/** How many requests the work takes. */
const requestsOf = async (work: () => Promise<unknown>): Promise<number> => {
  meter.take();
  await work();
  return meter.take().requests;
};

const section = (id: string, expectedVersion: number) =>
  drafts.save({ aggregate: 'sample', id, section: 'aim', expectedVersion, value: {}, at: NOON, by: 'p' });

describe('what one request has read', { concurrent: false }, () => {
  it('is not read again, by parts of it that ask one after the other or at once', async () => {
    const sample = aSample();
    await saved(sample);
    const work = () =>
      memory.during(async () => {
        await Promise.all([titleOf(sample), titleOf(sample)]);
        expect(await titleOf(sample)).toBe(sample.title);
      });
    expect(await requestsOf(work)).toBe(1);
  });

  it('is read anew by the next request, and each time where there is none', async () => {
    const sample = aSample();
    const first = await saved(sample);
    await memory.during(() => titleOf(sample));
    await shop.repository.commit(aCommit([changeOf(first, { ...sample, title: 'Second' })]));
    expect(await memory.during(() => titleOf(sample))).toBe('Second');
    expect(await requestsOf(() => Promise.all([titleOf(sample), titleOf(sample)]))).toBe(2);
  });

  it('is remembered as the request has written it', async () => {
    const sample = aSample();
    const first = await saved(sample);
    await memory.during(async () => {
      await titleOf(sample);
      const second = savedOf(await repository.commit(aCommit([changeOf(first, { ...sample, title: 'Mine' })])));
      meter.take();
      expect(await repository.load(sampleKind, sample.id)).toEqual(second);
      expect(meter.take().requests).toBe(0);
    });
    expect(await shop.repository.load(sampleKind, sample.id)).toMatchObject({ version: 2, state: { title: 'Mine' } });
  });

  it('is forgotten, all of it, when somebody else has written first', async () => {
    const [sample, other] = [aSample(), aSample()];
    const [first, second] = [await saved(sample), await saved(other)];
    await memory.during(async () => {
      await Promise.all([titleOf(sample), titleOf(other)]);
      await shop.repository.commit(
        aCommit([
          changeOf(first, { ...sample, title: 'Theirs' }),
          changeOf(second, { ...other, title: 'Also theirs' }),
        ]),
      );
      const late = await repository.commit(aCommit([changeOf(first, { ...sample, title: 'Mine' })]));
      expect(late.kind).toBe('stale');
      expect([await titleOf(sample), await titleOf(other)]).toEqual(['Theirs', 'Also theirs']);
    });
  });

  it('holds a form until the request saves a section of it', async () => {
    const { id } = aSample();
    const work = () =>
      memory.during(async () => {
        await drafts.load('sample', id);
        expect(await drafts.load('sample', id)).toEqual([]);
        await section(id, 0);
        expect(await drafts.load('sample', id)).toHaveLength(1);
      });
    expect(await requestsOf(work)).toBe(3);
  });

  it('holds a case and its form that were read together, also for who asks while they are being read', async () => {
    const sample = aSample();
    await saved(sample);
    await section(sample.id, 0);
    const work = () =>
      memory.during(async () => {
        const [both, title] = await Promise.all([drafts.loadWithCase(sampleKind, sample.id), titleOf(sample)]);
        expect(both).toEqual({
          loaded: await repository.load(sampleKind, sample.id),
          drafts: await drafts.load('sample', sample.id),
        });
        expect([title, both.drafts.length]).toEqual([sample.title, 1]);
      });
    expect(await requestsOf(work)).toBe(1);
  });

  it('holds nothing of a case that is not there', async () => {
    expect(await memory.during(() => drafts.loadWithCase(sampleKind, 'nobody'))).toEqual({
      loaded: undefined,
      drafts: [],
    });
  });

  it('is not what another request reads at the same time', async () => {
    const sample = aSample();
    await saved(sample);
    const work = () => Promise.all([memory.during(() => titleOf(sample)), memory.during(() => titleOf(sample))]);
    expect(await requestsOf(work)).toBe(2);
  });
});
