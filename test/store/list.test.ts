import { beforeAll, describe, expect, it } from 'vitest';
import type { ListQuery, Page } from '#shared/domain/kernel/repository.ts';
import { aCommit, aSample, creation, openShop, type Sample, type Shop } from './sample.ts';

const COUNT = 120;
const numbered = (index: number): string => String(index).padStart(4, '0');

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  const samples = Array.from({ length: COUNT }, (_, index): Sample => {
    const id = numbered(index);
    const dueAt = index < 3 ? `2026-09-0${index + 1}T12:00:00.000Z` : undefined;
    return aSample({ id, title: `Title ${id}`, status: index % 4 === 0 ? 'sent' : 'draft', dueAt });
  });
  for (let start = 0; start < COUNT; start += 40)
    await shop.repository.commit(aCommit(samples.slice(start, start + 40).map(creation)));
  await shop.repository.commit(aCommit([creation(aSample({ id: 'elsewhere', shelf: 'two' }))]));
});

const everyPage = async (query: ListQuery): Promise<readonly Page[]> => {
  const pages: Page[] = [];
  let cursor: string | undefined;
  do {
    const page = await shop.repository.list({ ...query, cursor });
    pages.push(page);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return pages;
};

const family = { index: 'family', key: 'shelf#one#sample' } as const;
const idsOf = (pages: readonly Page[]): readonly string[] => pages.flatMap((page) => page.items.map((item) => item.id));

describe('a list', () => {
  it('walks 120 cases in pages of 50 without missing or repeating one', async () => {
    const pages = await everyPage(family);
    expect(pages.map((page) => page.items.length)).toEqual([50, 50, 20]);
    expect(new Set(idsOf(pages)).size).toBe(COUNT);
  });

  it('shows id, status and the few facts of the summary', async () => {
    const page = await shop.repository.list({ index: 'mine', key: 'institution#one#sample', limit: 1 });
    expect(page.items).toEqual([{ id: '0000', status: 'sent', summary: { title: 'Title 0000' } }]);
  });

  it('is ordered by its sort, and backwards when asked', async () => {
    const mine = { index: 'mine', key: 'institution#one#sample', limit: 200 } as const;
    const forwards = idsOf([await shop.repository.list(mine)]);
    expect(forwards).toEqual(forwards.toSorted());
    expect(idsOf(await everyPage({ ...mine, limit: 30, descending: true }))).toEqual(forwards.toReversed());
  });

  it('keeps to what begins with a prefix, over all its pages', async () => {
    const ids = idsOf(await everyPage({ ...family, sortPrefix: 'sent#', limit: 7 }));
    expect(ids).toEqual(Array.from({ length: COUNT / 4 }, (_, index) => numbered(index * 4)));
  });

  it('of what is due has everything up to the moment, the moment itself included', async () => {
    const due = { index: 'queue', key: 'due' } as const;
    const upTo = (text: string) => shop.repository.list({ ...due, upTo: text }).then((page) => idsOf([page]));
    expect(await upTo('2026-09-02T11:59:59.999Z')).toEqual(['0000']);
    expect(await upTo('2026-09-02T12:00:00.000Z')).toEqual(['0000', '0001']);
    expect(await upTo('2027-01-01T00:00:00.000Z')).toEqual(['0000', '0001', '0002']);
  });

  it('leaves out cases that its index does not hold', async () => {
    expect(idsOf([await shop.repository.list({ ...family, key: 'shelf#three#sample' })])).toEqual([]);
    expect(idsOf([await shop.repository.list({ ...family, key: 'shelf#two#sample' })])).toEqual(['elsewhere']);
  });

  it('refuses a prefix together with an upper end', async () => {
    await expect(shop.repository.list({ ...family, sortPrefix: 'a', upTo: 'b' })).rejects.toThrow(RangeError);
  });
});

describe('a cursor', () => {
  const cursorOf = async (query: ListQuery): Promise<string> => {
    const { cursor } = await shop.repository.list({ ...query, limit: 5 });
    if (cursor === undefined) throw new Error('the page was the last');
    return cursor;
  };
  const forged = (members: unknown): string => Buffer.from(JSON.stringify(members)).toString('base64url');

  it.each([
    ['is not base64url', '!!'],
    ['is empty', ''],
    ['is not JSON', Buffer.from('{oops').toString('base64url')],
    ['is a list', forged(['pk', 'sk'])],
    ['lacks a member', forged({ pk: 'sample#1', sk: 'STATE' })],
    ['has a member that is no text', forged({ pk: 1, sk: 'STATE', familyKey: family.key, familySort: 'x' })],
    ['has a member too many', forged({ pk: 'a', sk: 'b', familyKey: family.key, familySort: 'x', more: 'y' })],
    ['is longer than any of ours', 'A'.repeat(2001)],
  ])('that %s is refused', async (_, cursor) => {
    await expect(shop.repository.list({ ...family, cursor })).rejects.toThrow(RangeError);
  });

  it('of another list is refused', async () => {
    const mine = await cursorOf({ index: 'mine', key: 'institution#one#sample' });
    await expect(shop.repository.list({ ...family, cursor: mine })).rejects.toThrow(RangeError);
    const one = await cursorOf(family);
    await expect(shop.repository.list({ ...family, key: 'shelf#two#sample', cursor: one })).rejects.toThrow(RangeError);
  });

  it('from outside the asked range is refused', async () => {
    const sent = await cursorOf({ ...family, sortPrefix: 'sent#' });
    await expect(shop.repository.list({ ...family, sortPrefix: 'draft#', cursor: sent })).rejects.toThrow(RangeError);
  });
});
