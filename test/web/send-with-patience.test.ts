import { describe, expect, it } from 'vitest';
import { sendWithPatience } from '../../web/src/documents/send-with-patience.ts';

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
