import { DeleteItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '#shared/adapters/digest.ts';
import { CHAIN_START, canonicalJson, firstBrokenLink } from '#shared/domain/kernel/hash-chain.ts';
import { asStored } from '#shared/store/stored-kind.ts';
import { auditChains, verifyChain } from '#shared/store/verify-chain.ts';
import {
  aCommit,
  aSample,
  changeOf,
  creation,
  openShop,
  type Sample,
  type Shop,
  sampleKind,
  savedOf,
} from './sample.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});

/** A case of three events in two writes. */
const threeEvents = async (given: Partial<Sample> = {}): Promise<string> => {
  const sample = aSample(given);
  const first = savedOf(await shop.repository.commit(aCommit([creation(sample)])));
  const change = { ...changeOf(first, sample), events: [{ type: 'Retitled' }, { type: 'Sent' }] };
  await shop.repository.commit(aCommit([change]));
  return sample.id;
};

const eventKeyOf = (id: string, version: number) => ({
  pk: { S: `sample#${id}` },
  sk: { S: `EVENT#00000000000${version}` },
});

/** What somebody with rights on the table could do past the product. */
const rewrite = async (id: string, version: number, edit: (event: object) => object): Promise<void> => {
  const event = (await shop.repository.history('sample', id))[version - 1] ?? {};
  await shop.client.send(
    new UpdateItemCommand({
      TableName: shop.tableName,
      Key: eventKeyOf(id, version),
      UpdateExpression: 'SET body = :body',
      ExpressionAttributeValues: { ':body': { S: JSON.stringify(edit(event)) } },
    }),
  );
};

const cut = (id: string, version: number) =>
  shop.client.send(new DeleteItemCommand({ TableName: shop.tableName, Key: eventKeyOf(id, version) }));

const verify = (id: string) => verifyChain({ repository: shop.repository, digest: sha256 }, sampleKind, id);

describe('the chain of a case', () => {
  it('holds over several writes, each event naming the hash of the one before', async () => {
    const id = await threeEvents();
    const history = await shop.repository.history('sample', id);
    expect(firstBrokenLink(history, sha256)).toBeUndefined();
    expect(history.map((event) => event.prevHash)).toEqual([CHAIN_START, history[0]?.hash, history[1]?.hash]);
    expect(await verify(id)).toBeUndefined();
  });

  it('breaks at an event whose content was edited', async () => {
    const id = await threeEvents();
    await rewrite(id, 2, (event) => ({ ...event, at: '2020-01-01T00:00:00.000Z' }));
    expect(firstBrokenLink(await shop.repository.history('sample', id), sha256)).toBe(1);
    expect(await verify(id)).toEqual({ aggregate: 'sample', id, kind: 'changed', version: 2 });
  });

  it('breaks at an event that was given another member', async () => {
    const id = await threeEvents();
    await rewrite(id, 1, (event) => ({ ...event, note: 'added later' }));
    expect(await verify(id)).toMatchObject({ kind: 'changed', version: 1 });
  });

  it('breaks after an event that was edited and hashed anew', async () => {
    const id = await threeEvents();
    await rewrite(id, 1, (event) => {
      const { hash, ...rest } = { hash: '', ...event };
      const edited = { ...rest, actor: { kind: 'system', id: `not ${hash.slice(0, 4)}` } };
      return { ...edited, hash: sha256(canonicalJson(edited)) };
    });
    expect(await verify(id)).toMatchObject({ kind: 'changed', version: 2 });
  });

  it('breaks where an event was taken out of the middle', async () => {
    const id = await threeEvents();
    await cut(id, 2);
    expect(await verify(id)).toMatchObject({ kind: 'changed', version: 2 });
  });

  it('is seen to be cut when its last event is gone', async () => {
    const id = await threeEvents();
    await cut(id, 3);
    expect(await verify(id)).toEqual({ aggregate: 'sample', id, kind: 'cut', version: 3 });
  });
});

describe('the audit of a family', () => {
  it('looks at every case over several pages and names the broken one', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 55; index += 1) ids.push(await threeEvents({ shelf: 'audited' }));
    const broken = ids[52] ?? '';
    await rewrite(broken, 3, (event) => ({ ...event, type: 'Approved' }));
    const audit = await auditChains({ repository: shop.repository, digest: sha256 }, [
      { kind: asStored(sampleKind), key: 'shelf#audited#sample' },
      { kind: asStored(sampleKind), key: 'shelf#empty#sample' },
    ]);
    expect(audit).toEqual({ cases: 55, faults: [{ aggregate: 'sample', id: broken, kind: 'changed', version: 3 }] });
  });
});
