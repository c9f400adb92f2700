import { describe, expect, it } from 'vitest';
import { effectMinor } from '#shared/domain/ledger/lines.ts';
import { outOfSuspense, suspensePostings } from '#shared/domain/ledger/suspense.ts';

const reading = (kind: string) => ({
  type: 'Applied',
  reading: {
    kind,
    messageId: 'S1',
    matched: 1,
    suspense: [
      { creditDebit: 'credit', amountMinor: 30, currency: 'USD', because: 'noReference' },
      { creditDebit: 'debit', amountMinor: 5, currency: 'EUR', because: 'unknownOrder' },
      { endToEndId: 'E-1', because: 'unknownOrder' },
    ],
  },
});

describe('money that nobody can place', () => {
  it('moves the bank account as the statement says, each movement by itself, and waits in suspense', () => {
    const postings = suspensePostings(reading('camt.053'));
    expect(postings.map(({ posting: { entry, currency } }) => [entry, currency])).toEqual([
      ['suspense', 'USD'],
      ['suspense', 'EUR'],
    ]);
    expect(postings.map(({ posting: { lines } }) => lines.map((line) => [line.account, effectMinor(line)]))).toEqual([
      [
        ['1000', 30],
        ['1090', -30],
      ],
      [
        ['1090', 5],
        ['1000', -5],
      ],
    ]);
  });

  it('has one key however often its statement is read, and two movements that look alike have two', () => {
    const alike = { creditDebit: 'debit', amountMinor: 5, currency: 'USD', because: 'noReference' };
    const event = { type: 'Applied', reading: { kind: 'camt.053', messageId: 'S1', suspense: [alike, alike] } };
    const keys = suspensePostings(event).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    expect(suspensePostings(event).map(({ key }) => key)).toEqual(keys);
    const next = { ...event, reading: { ...event.reading, messageId: 'S2' } };
    expect(suspensePostings(next).filter(({ key }) => keys.includes(key))).toEqual([]);
  });

  it('is booked by statements alone, for notices and reports are repeated by them', () => {
    for (const kind of ['camt.052', 'camt.054', 'pain.002']) expect(suspensePostings(reading(kind))).toEqual([]);
  });

  it('leaves nothing in suspense once it is assigned, whichever way it moved', () => {
    for (const { posting } of suspensePostings(reading('camt.053'))) {
      const { lines } = posting;
      const both = [...lines, ...outOfSuspense(lines, '5200')];
      const inSuspense = both.filter(({ account }) => account === '1090');
      expect(inSuspense.reduce((sum, line) => sum + effectMinor(line), 0)).toBe(0);
    }
  });
});
