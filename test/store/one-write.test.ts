import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { aCommit, aSample, changeOf, creation, openShop, type Shop, sampleKind, savedOf } from './sample.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});

describe('a value that no two cases may share', () => {
  it('is taken by the first and refused to the second, of whom nothing is kept', async () => {
    const unique = { name: 'title', value: 'Sweet water' };
    const second = aSample();
    await shop.repository.commit(aCommit([creation(aSample())], { unique: [unique] }));
    const outcome = await shop.repository.commit(aCommit([creation(second)], { unique: [unique] }));
    expect(outcome).toEqual({ kind: 'taken', unique });
    expect(await shop.repository.load(sampleKind, second.id)).toBeUndefined();
  });

  it('does not stand in the way of the same value under another name', async () => {
    const commit = (name: string) =>
      shop.repository.commit(aCommit([creation(aSample())], { unique: [{ name, value: 'same' }] }));
    expect((await commit('one')).kind).toBe('saved');
    expect((await commit('other')).kind).toBe('saved');
  });

  it('is named among several, so that a person can be told which', async () => {
    const free = { name: 'code', value: 'free' };
    const held = { name: 'code', value: 'held' };
    await shop.repository.commit(aCommit([creation(aSample())], { unique: [held] }));
    const outcome = await shop.repository.commit(aCommit([creation(aSample())], { unique: [free, held] }));
    expect(outcome).toEqual({ kind: 'taken', unique: held });
  });

  it('is free again once its holder gives it up, which nobody else can', async () => {
    const unique = [{ name: 'title', value: 'Given up' }];
    const [holder, other] = [aSample(), aSample()];
    await shop.repository.commit(aCommit([creation(holder)], { unique }));
    const byOther = await shop.repository.commit(aCommit([creation(other)], { released: unique }));
    expect(byOther).toEqual({ kind: 'stale' });
    expect(await shop.repository.load(sampleKind, other.id)).toBeUndefined();
    const change = { ...creation(holder), expectedVersion: 1 };
    const [{ hash: previousHash = '' } = {}] = await shop.repository.history('sample', holder.id);
    await shop.repository.commit(aCommit([{ ...change, previousHash }], { released: unique }));
    expect((await shop.repository.commit(aCommit([creation(other)], { unique }))).kind).toBe('saved');
  });

  it('matters less than a lost race, since what was decided is void anyway', async () => {
    const sample = aSample();
    const unique = [{ name: 'race', value: 'one' }];
    await shop.repository.commit(aCommit([creation(sample)], { unique }));
    expect(await shop.repository.commit(aCommit([creation(sample)], { unique }))).toEqual({ kind: 'stale' });
  });
});

describe('a counter', () => {
  const take = async (name: string): Promise<number> => {
    for (;;) {
      const from = await shop.repository.counter(name);
      const outcome = await shop.repository.commit(aCommit([creation(aSample())], { counters: [{ name, from }] }));
      if (outcome.kind === 'saved') return from + 1;
      if (outcome.kind !== 'stale') throw new Error(outcome.kind);
    }
  };

  it('stands at 0 before its first number', async () => {
    expect(await shop.repository.counter('untouched')).toBe(0);
  });

  it('gives twenty takers at once twenty different numbers without a gap', async () => {
    const numbers = await Promise.all(Array.from({ length: 20 }, () => take('codes')));
    expect(numbers.toSorted((left, right) => left - right)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    expect(await shop.repository.counter('codes')).toBe(20);
  });

  it('gives no number to a write that fails for another reason', async () => {
    const unique = [{ name: 'counter', value: 'held' }];
    await shop.repository.commit(aCommit([creation(aSample())], { unique }));
    const counters = [{ name: 'failed', from: 0 }];
    await shop.repository.commit(aCommit([creation(aSample())], { unique, counters }));
    expect(await shop.repository.counter('failed')).toBe(0);
  });
});

describe('a running total', () => {
  it('adds up over writes, upwards and downwards, each in its group', async () => {
    const add = (group: string, name: string, by: number) =>
      shop.repository.commit(aCommit([creation(aSample())], { tallies: [{ group, name, by }] }));
    await add('ledger#USD', 'bank', 1_000_050);
    await add('ledger#USD', 'bank', -50);
    await add('ledger#USD', 'grants', -1_000_000);
    await add('ledger#EUR', 'bank', 7);
    expect(await shop.repository.tallies('ledger#USD')).toEqual({ bank: 1_000_000, grants: -1_000_000 });
    expect(await shop.repository.tallies('ledger#EUR')).toEqual({ bank: 7 });
    expect(await shop.repository.tallies('ledger#TRY')).toEqual({});
  });

  it('takes two additions of one write together', async () => {
    const tally = { group: 'twice', name: 'bank', by: 2 };
    await shop.repository.commit(aCommit([creation(aSample())], { tallies: [tally, { ...tally, by: 3 }] }));
    expect(await shop.repository.tallies('twice')).toEqual({ bank: 5 });
  });

  it('is untouched by a write that fails', async () => {
    const sample = aSample();
    await shop.repository.commit(aCommit([creation(sample)]));
    const tallies = [{ group: 'failed', name: 'bank', by: 1 }];
    await shop.repository.commit(aCommit([creation(sample)], { tallies }));
    expect(await shop.repository.tallies('failed')).toEqual({});
  });

  it('goes no higher than a write allows, however many add to it at once', async () => {
    const add = (by: number, atMost?: number) =>
      shop.repository.commit(
        aCommit([creation(aSample())], { tallies: [{ group: 'held', name: 'places', by, atMost }] }),
      );
    expect((await add(4, 3)).kind).toBe('stale');
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => add(1, 3)));
    expect(outcomes.filter(({ kind }) => kind === 'saved').length).toBeLessThanOrEqual(3);
    while ((await add(1, 3)).kind === 'saved');
    expect(await shop.repository.tallies('held')).toEqual({ places: 3 });
    expect((await add(-1)).kind).toBe('saved');
    expect([(await add(2, 3)).kind, (await add(1, 3)).kind]).toEqual(['stale', 'saved']);
  });

  it('refuses a part of a minor unit', async () => {
    const tallies = [{ group: 'part', name: 'bank', by: 0.5 }];
    await expect(shop.repository.commit(aCommit([creation(aSample())], { tallies }))).rejects.toThrow(RangeError);
  });
});

describe('an idempotency key', () => {
  it('lets the write through once and keeps its answer for the second', async () => {
    const sample = aSample();
    const remember = { scope: 'person#1', key: 'k1', requestHash: 'abc', answer: { id: sample.id, allowed: ['send'] } };
    const commit = aCommit([creation(sample)], { remember, unique: [{ name: 'key', value: 'v' }] });
    expect((await shop.repository.commit(commit)).kind).toBe('saved');
    expect(await shop.repository.commit(commit)).toEqual({ kind: 'alreadyDone' });
    expect(await shop.repository.recall('person#1', 'k1')).toEqual(remember);
    expect(await shop.repository.history('sample', sample.id)).toHaveLength(1);
  });

  it('is unknown in another scope', async () => {
    const remember = { scope: 'person#1', key: 'k2', requestHash: 'abc', answer: true };
    await shop.repository.commit(aCommit([creation(aSample())], { remember }));
    expect(await shop.repository.recall('person#2', 'k2')).toBeUndefined();
  });

  it('can be spent by a write that changes no case', async () => {
    const remember = { scope: 'reaction#send-mail', key: 'e1', requestHash: '', answer: true };
    expect((await shop.repository.commit(aCommit([], { remember }))).kind).toBe('saved');
    expect(await shop.repository.commit(aCommit([], { remember }))).toEqual({ kind: 'alreadyDone' });
  });

  it('may be forgotten by the table after seven days', async () => {
    const remember = { scope: 's', key: 'k3', requestHash: '', answer: true };
    await shop.repository.commit(aCommit([], { remember }));
    const Key = { pk: { S: 'IDEMPOTENCY#s#k3' }, sk: { S: 'RECORD' } };
    const { Item } = await shop.client.send(new GetItemCommand({ TableName: shop.tableName, Key }));
    expect(Item?.['expiresAt']).toEqual({ N: String(Date.parse('2026-09-08T12:00:00.000Z') / 1000) });
  });
});

describe('a write of several cases', () => {
  it('keeps none when one of them lost its race', async () => {
    const [old, fresh] = [aSample(), aSample()];
    await shop.repository.commit(aCommit([creation(old)]));
    expect(await shop.repository.commit(aCommit([creation(fresh), creation(old)]))).toEqual({ kind: 'stale' });
    expect(await shop.repository.load(sampleKind, fresh.id)).toBeUndefined();
  });

  it('answers with each case in the order asked', async () => {
    const samples = [aSample({ title: 'One' }), aSample({ title: 'Two' })];
    const outcome = await shop.repository.commit(aCommit(samples.map(creation)));
    expect(outcome.kind === 'saved' && outcome.changes.map((change) => change.state)).toEqual(samples);
  });
});

describe('a case that a decision goes by without changing it', () => {
  it('lets the write hold as it was read, and makes it stale once it has moved', async () => {
    const [owner, paper] = [aSample(), aSample()];
    const { version, hash } = savedOf(await shop.repository.commit(aCommit([creation(owner)])));
    const unmoved = [{ aggregate: 'sample', id: owner.id, version }];
    await shop.repository.commit(aCommit([changeOf({ version, hash }, owner)]));
    expect(await shop.repository.commit(aCommit([creation(paper)], { unmoved }))).toEqual({ kind: 'stale' });
    expect(await shop.repository.load(sampleKind, paper.id)).toBeUndefined();
    const again = [{ aggregate: 'sample', id: owner.id, version: version + 1 }];
    expect((await shop.repository.commit(aCommit([creation(paper)], { unmoved: again }))).kind).toBe('saved');
  });
});
