import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { isPersonId } from '#shared/domain/kernel/ids.ts';
import { aCommit, aSample, changeOf, creation, NOON, openShop, type Shop, sampleKind, savedOf } from './sample.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});

describe('the repository', () => {
  it('gives back the state that was saved, with its version and the hash of its last event', async () => {
    const sample = aSample({ title: 'ماء · Water' });
    const outcome = await shop.repository.commit(aCommit([creation(sample)]));
    const loaded = await shop.repository.load(sampleKind, sample.id);
    expect(loaded).toEqual({ state: sample, version: 1, hash: savedOf(outcome).hash });
  });

  it('knows no case that was never saved', async () => {
    expect(await shop.repository.load(sampleKind, 'nobody')).toBeUndefined();
    expect(await shop.repository.history('sample', 'nobody')).toEqual([]);
  });

  it('raises the version by the number of events', async () => {
    const sample = aSample();
    const first = savedOf(await shop.repository.commit(aCommit([creation(sample)])));
    const change = { ...changeOf(first, sample), events: [{ type: 'Retitled' }, { type: 'Sent' }] };
    await shop.repository.commit(aCommit([change]));
    expect((await shop.repository.load(sampleKind, sample.id))?.version).toBe(3);
    const history = await shop.repository.history('sample', sample.id);
    expect(history.map((event) => [event.version, event.type])).toEqual([
      [1, 'Created'],
      [2, 'Retitled'],
      [3, 'Sent'],
    ]);
  });

  it('keeps events in the order of their versions beyond nine', async () => {
    const sample = aSample();
    const events = Array.from({ length: 12 }, (_, index) => ({ type: `Step${index + 1}` }));
    await shop.repository.commit(aCommit([{ ...creation(sample), events }]));
    const history = await shop.repository.history('sample', sample.id);
    expect(history.map((event) => event.type)).toEqual(events.map((event) => event.type));
  });

  it('refuses a change decided on an older version', async () => {
    const sample = aSample();
    const first = savedOf(await shop.repository.commit(aCommit([creation(sample)])));
    await shop.repository.commit(aCommit([changeOf(first, { ...sample, title: 'Second' })]));
    const late = await shop.repository.commit(aCommit([changeOf(first, { ...sample, title: 'Late' })]));
    expect(late).toEqual({ kind: 'stale' });
    expect((await shop.repository.load(sampleKind, sample.id))?.state.title).toBe('Second');
  });

  it('refuses to make a case that exists', async () => {
    const sample = aSample();
    await shop.repository.commit(aCommit([creation(sample)]));
    expect(await shop.repository.commit(aCommit([creation(sample)]))).toEqual({ kind: 'stale' });
  });

  it('lets exactly one of several writers at once win', async () => {
    const sample = aSample();
    const first = savedOf(await shop.repository.commit(aCommit([creation(sample)])));
    const titles = ['Anna', 'Bilal', 'Chloé', 'Deniz'];
    const outcomes = await Promise.all(
      titles.map((title) => shop.repository.commit(aCommit([changeOf(first, { ...sample, title })]))),
    );
    expect(outcomes.filter((outcome) => outcome.kind === 'saved')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome.kind === 'stale')).toHaveLength(3);
    const winner = titles[outcomes.findIndex((outcome) => outcome.kind === 'saved')];
    expect((await shop.repository.load(sampleKind, sample.id))?.state.title).toBe(winner);
    expect(await shop.repository.history('sample', sample.id)).toHaveLength(2);
  });

  it('records who did it by kind and id, without names or grants', async () => {
    const personId = '01JD0000000000000000000001';
    if (!isPersonId(personId)) throw new Error('not a person');
    const actor = { kind: 'person', personId, institutionId: undefined, country: 'TR', grants: [] } as const;
    const sample = aSample();
    await shop.repository.commit(aCommit([creation(sample)], { actor }));
    const [event] = await shop.repository.history('sample', sample.id);
    expect(event?.actor).toEqual({ kind: 'person', id: personId });
    expect(event).toMatchObject({ at: NOON, aggregate: 'sample', aggregateId: sample.id });
    expect(event?.event).toEqual({ type: 'Created', title: 'A title' });
  });

  it('puts what a stream needs to choose and carry an event beside its body', async () => {
    const sample = aSample();
    await shop.repository.commit(aCommit([creation(sample)]));
    const [event] = await shop.repository.history('sample', sample.id);
    const key = { pk: { S: `sample#${sample.id}` }, sk: { S: 'EVENT#000000000001' } };
    const { Item } = await shop.client.send(new GetItemCommand({ TableName: shop.tableName, Key: key }));
    expect(Item).toEqual({
      ...key,
      eventId: { S: event?.eventId },
      aggregate: { S: 'sample' },
      aggregateId: { S: sample.id },
      type: { S: 'Created' },
      eventType: { S: 'sample.Created' },
      version: { N: '1' },
      at: { S: NOON },
      body: { S: JSON.stringify(event) },
    });
  });

  it('writes nothing for a change without events', async () => {
    const sample = aSample();
    const first = savedOf(await shop.repository.commit(aCommit([creation(sample)])));
    const idle = { ...changeOf(first, sample), events: [] };
    const outcome = await shop.repository.commit(aCommit([idle]));
    expect(savedOf(outcome)).toEqual({ state: sample, version: 1, hash: first.hash });
    expect((await shop.repository.load(sampleKind, sample.id))?.version).toBe(1);
  });

  it('throws on a new case without an event, and on more than 100 records', async () => {
    const sample = aSample();
    const { repository } = shop;
    await expect(repository.commit(aCommit([{ ...creation(sample), events: [] }]))).rejects.toThrow(TypeError);
    const many = Array.from({ length: 51 }, () => creation(aSample()));
    await expect(repository.commit(aCommit(many))).rejects.toThrow(RangeError);
  });
});
