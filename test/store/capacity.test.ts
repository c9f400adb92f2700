import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUlid } from '#shared/adapters/ids.ts';
import type { Loaded } from '#shared/domain/kernel/repository.ts';
import { type CapacityMeter, meterCapacity } from '#shared/store/capacity-meter.ts';
import { createDrafts, type Drafts } from '#shared/store/drafts.ts';
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

/** Text of so many characters that deflating shrinks about as much as people's own. */
const prose = (length: number): string => {
  const words = [
    'water',
    'village',
    'training',
    'member',
    'country',
    'workshop',
    'budget',
    'expert',
    'result',
    'impact',
  ];
  let text = '';
  for (let index = 0; text.length < length; index += 1)
    text += `${words[(index * index + 7 * (index % 13)) % words.length]}${(index * 7919) % 997} `;
  return text.slice(0, length);
};

let shop: Shop;
let drafts: Drafts;
let meter: CapacityMeter;
let saved: { sample: Sample; loaded: Loaded<unknown> };

beforeAll(async () => {
  shop = await openShop();
  drafts = createDrafts(shop);
  meter = meterCapacity(shop.client);
});

/** The lines of the table in docs/data-model.md, printed at the end for whoever must bring the page up to date. */
const lines: string[] = [];
afterAll(() => {
  process.stdout.write(`${lines.join('\n')}\n`);
});

const make = async (sample: Sample): Promise<{ sample: Sample; loaded: Loaded<unknown> }> => ({
  sample,
  loaded: savedOf(await shop.repository.commit(aCommit([creation(sample)]))),
});

/** A change of something that no list shows (nothing named), that lists show (the title), or that moves the case within its family (the status). */
const edit = (changed: Partial<Sample> = {}, more: Parameters<typeof aCommit>[1] = {}) =>
  shop.repository.commit(aCommit([changeOf(saved.loaded, { ...saved.sample, ...changed })], more));

type Measure = {
  readonly what: string;
  readonly prepare?: () => Promise<unknown>;
  readonly ask: () => Promise<unknown>;
  readonly requests: number;
  readonly units: number;
};

const smallCase = async (): Promise<void> => {
  saved = await make(aSample());
};

const MEASURES: readonly Measure[] = [
  { what: 'make a case (three indexes, one event)', ask: () => make(aSample({ dueAt: NOON })), requests: 1, units: 10 },
  { what: 'make a case (two indexes, one event)', ask: () => make(aSample()), requests: 1, units: 8 },
  { what: 'change a case in what no list shows', prepare: smallCase, ask: () => edit(), requests: 1, units: 4 },
  {
    what: 'change a case in what its lists show',
    prepare: smallCase,
    ask: () => edit({ title: 'Another' }),
    requests: 1,
    units: 8,
  },
  {
    what: 'change a case and its place in one index',
    prepare: smallCase,
    ask: () => edit({ status: 'sent' }),
    requests: 1,
    units: 10,
  },
  {
    what: '… with a value that must be unique',
    prepare: smallCase,
    ask: () => edit({}, { unique: [{ name: 'n', value: newUlid() }] }),
    requests: 1,
    units: 6,
  },
  {
    what: '… with the next number of a series',
    prepare: smallCase,
    ask: () => edit({}, { counters: [{ name: newUlid(), from: 0 }] }),
    requests: 1,
    units: 6,
  },
  {
    what: '… with two running totals',
    prepare: smallCase,
    ask: () =>
      edit(
        {},
        {
          tallies: [
            { group: 'g', name: 'a', by: 1 },
            { group: 'g', name: 'b', by: -1 },
          ],
        },
      ),
    requests: 1,
    units: 8,
  },
  {
    what: '… with an idempotency key',
    prepare: smallCase,
    ask: () => edit({}, { remember: { scope: 's', key: newUlid(), requestHash: 'h', answer: { id: newUlid() } } }),
    requests: 1,
    units: 6,
  },
  {
    what: 'save one section of a draft (1,800 characters)',
    ask: () =>
      drafts.save({
        aggregate: 'sample',
        id: 'd',
        section: 'a',
        expectedVersion: 0,
        value: prose(1800),
        at: NOON,
        by: 'p',
      }),
    requests: 1,
    units: 1,
  },
  {
    what: 'load a draft of eight such sections',
    prepare: async () => {
      for (const section of ['b', 'c', 'd', 'e', 'f', 'g', 'h'])
        await drafts.save({
          aggregate: 'sample',
          id: 'd',
          section,
          expectedVersion: 0,
          value: prose(1800),
          at: NOON,
          by: 'p',
        });
    },
    ask: () => drafts.load('sample', 'd'),
    requests: 1,
    units: 2,
  },
  {
    what: 'load a case (8 kB of JSON)',
    prepare: async () => {
      saved = await make(aSample({ text: prose(8000) }));
    },
    ask: () => shop.repository.load(sampleKind, saved.sample.id),
    requests: 1,
    units: 1,
  },
  {
    what: 'history of 20 events',
    prepare: async () => {
      const events = Array.from({ length: 20 }, () => ({ type: 'Saved', ...{ title: prose(150) } }));
      const sample = aSample();
      saved = { sample, loaded: savedOf(await shop.repository.commit(aCommit([{ ...creation(sample), events }]))) };
    },
    ask: () => shop.repository.history('sample', saved.sample.id),
    requests: 1,
    units: 4,
  },
  {
    what: 'list of 50 (summaries of 120 characters), of 60 or of 60,000',
    prepare: async () => {
      for (let index = 0; index < 60; index += 1) await make(aSample({ shelf: 'list', title: prose(120) }));
    },
    ask: () => shop.repository.list({ index: 'family', key: 'shelf#list#sample' }),
    requests: 1,
    units: 2,
  },
  { what: 'answer kept under an idempotency key', ask: () => shop.repository.recall('s', 'k'), requests: 1, units: 1 },
  { what: 'where a counter stands', ask: () => shop.repository.counter('c'), requests: 1, units: 1 },
  { what: 'all running totals of a group', ask: () => shop.repository.tallies('g'), requests: 1, units: 1 },
];

describe('the capacity that each access costs', () => {
  it.each(MEASURES)('$what: at most $units units', async ({ what, prepare, ask, requests, units }) => {
    await prepare?.();
    meter.take();
    await ask();
    const taken = meter.take();
    const unit = taken.writeUnits > 0 ? 'write' : 'read';
    const line = `| ${what} | ${taken.requests} | ${taken.readUnits + taken.writeUnits} ${unit} |`;
    lines.push(line);
    expect(taken.requests).toBe(requests);
    expect(taken.readUnits + taken.writeUnits).toBeLessThanOrEqual(units);
    expect(await readFile('docs/data-model.md', 'utf8'), 'the page of the data model gives other figures').toContain(
      line,
    );
  });
});
