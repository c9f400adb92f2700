import { describe, expect, it } from 'vitest';
import { piecesOf } from '#shared/domain/document/rules/pieces.ts';
import { sendInPieces, sendWithPatience } from '../../web/src/documents/send-with-patience.ts';

const FORM = { url: 'https://bucket.example', fields: { key: 'first' } };
const RENEWED = { url: 'https://bucket.example', fields: { key: 'renewed' } };

/** A link that breaks so often before it holds, and a server that answers as told. */
const aLink = (breaks: number, renew: () => typeof RENEWED | 'arrived' | undefined = () => RENEWED) => {
  const sent: string[] = [];
  const waited: number[] = [];
  const go = () =>
    sendWithPatience(FORM, {
      send: async ({ fields }) => {
        sent.push(fields['key'] ?? '');
        return sent.length > breaks ? 'arrived' : 'broken';
      },
      renew: async () => renew(),
      wait: async (milliseconds) => {
        waited.push(milliseconds);
      },
    });
  return { go, sent, waited };
};

describe('sending a file over a bad link', () => {
  it('sends once when nothing breaks', async () => {
    const link = aLink(0);
    expect(await link.go()).toBe(true);
    expect({ sent: link.sent, waited: link.waited }).toEqual({ sent: ['first'], waited: [] });
  });

  it('sends again with a new form, waiting twice as long each time', async () => {
    const link = aLink(3);
    expect(await link.go()).toBe(true);
    expect(link.sent).toEqual(['first', 'renewed', 'renewed', 'renewed']);
    expect(link.waited).toEqual([1000, 2000, 4000]);
  });

  it('gives up after seven tries, so that the person can decide', async () => {
    const link = aLink(99);
    expect(await link.go()).toBe(false);
    expect(link.sent).toHaveLength(7);
    expect(link.waited.reduce((sum, each) => sum + each, 0)).toBe(63_000);
  });

  it('goes on asking for a form while the server cannot be reached, and sends nothing without one', async () => {
    let asked = 0;
    const link = aLink(1, () => {
      asked += 1;
      return asked < 3 ? undefined : RENEWED;
    });
    expect(await link.go()).toBe(true);
    expect(link.sent).toEqual(['first', 'renewed']);
    expect(link.waited).toEqual([1000, 2000, 4000]);
  });

  it('sends nothing twice when the bytes had arrived and only the answer was lost', async () => {
    const link = aLink(99, () => 'arrived');
    expect(await link.go()).toBe(true);
    expect(link.sent).toEqual(['first']);
  });
});

describe('sending a file in pieces', () => {
  const PIECES = piecesOf(3_500_000);

  /** A bucket that keeps pieces, and a link on which the sendings whose turn is named break. */
  const aBucket = (breaks: readonly number[], before: readonly number[] = []) => {
    const there = [...before];
    const sent: number[] = [];
    const waited: number[] = [];
    const go = (ask = async (): Promise<readonly number[] | 'arrived' | undefined> => [...there]) =>
      sendInPieces(PIECES, {
        ask,
        send: async ({ number }) => {
          sent.push(number);
          if (breaks.includes(sent.length)) return 'broken';
          there.push(number);
          return 'arrived';
        },
        wait: async (milliseconds) => {
          waited.push(milliseconds);
        },
      });
    return { go, sent, waited };
  };

  it('sends each once and in order when nothing breaks', async () => {
    const bucket = aBucket([]);
    expect(await bucket.go()).toBe(true);
    expect({ sent: bucket.sent, waited: bucket.waited }).toEqual({ sent: [1, 2, 3, 4], waited: [] });
  });

  it('leaves out those that are there from before', async () => {
    const bucket = aBucket([], [1, 3]);
    expect(await bucket.go()).toBe(true);
    expect(bucket.sent).toEqual([2, 4]);
  });

  it('goes on with the piece that broke, and waits anew from a second once one has come through', async () => {
    const bucket = aBucket([2, 3, 5]);
    expect(await bucket.go()).toBe(true);
    expect(bucket.sent).toEqual([1, 2, 2, 2, 3, 3, 4]);
    expect(bucket.waited).toEqual([1000, 2000, 1000]);
  });

  it('does not send a piece again that came through although its answer was lost', async () => {
    const bucket = aBucket([2]);
    const answers = [[], [1, 2]];
    expect(await bucket.go(async () => answers.shift())).toBe(true);
    expect(bucket.sent).toEqual([1, 2, 3, 4]);
  });

  it('is done when the server has put the file together meanwhile', async () => {
    const bucket = aBucket([]);
    expect(await bucket.go(async () => 'arrived')).toBe(true);
    expect(bucket.sent).toEqual([]);
  });

  it('tries for a quarter of an hour without a server before the person must decide', async () => {
    const bucket = aBucket([]);
    expect(await bucket.go(async () => undefined)).toBe(false);
    expect(bucket.waited.reduce((sum, each) => sum + each, 0)).toBe(903_000);
  });
});
