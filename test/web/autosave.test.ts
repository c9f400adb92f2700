import { describe, expect, it } from 'vitest';
import { autosave, type Draft, type KeptDraft, type SaveOutcome } from '../../web/src/drafts/autosave.ts';

/** A server that answers as told, a clock that is moved by hand, and what the page last showed. */
const aDesk = (server: { value: Readonly<Record<string, unknown>>; version: number }, kept?: KeptDraft) => {
  const sent: { readonly value: unknown; readonly version: number }[] = [];
  const planned: { readonly milliseconds: number; run: (() => void) | undefined }[] = [];
  let answer: SaveOutcome | undefined;
  let takes = true;
  let isHanging = false;
  let onDevice = kept;
  let shown: Draft | undefined;
  const saving = autosave(server, kept, {
    save: async (value, version) => {
      sent.push({ value, version });
      if (isHanging) {
        isHanging = false;
        return new Promise(() => undefined);
      }
      return answer ?? { kind: 'saved', version: version + 1 };
    },
    keep: (next) => {
      onDevice = next;
      return takes;
    },
    later: (milliseconds, run) => {
      const plan: (typeof planned)[number] = { milliseconds, run };
      planned.push(plan);
      return () => {
        plan.run = undefined;
      };
    },
    show: (draft) => {
      shown = draft;
    },
  });
  return {
    ...saving,
    sent,
    /** How long each thing waits that is planned and not called off. */
    waits: () => planned.flatMap((plan) => (plan.run === undefined ? [] : [plan.milliseconds])),
    answerWith: (outcome: SaveOutcome | undefined) => {
      answer = outcome;
    },
    /** Nothing is ever heard of the next save. */
    hang: () => {
      isHanging = true;
    },
    /** From now on the device is full. */
    fillDevice: () => {
      takes = false;
    },
    /** Lets everything that is planned come to pass. */
    pause: async () => {
      for (const plan of planned.splice(0)) plan.run?.();
      await new Promise(setImmediate);
    },
    shown: () => shown,
    onDevice: () => onDevice,
  };
};

const EMPTY = { value: {}, version: 0 };

describe('autosave', () => {
  it('sends what was typed after a pause, once, on the version it was written on', async () => {
    const desk = aDesk(EMPTY);
    desk.change({ text: 'A' });
    desk.change({ text: 'AB' });
    expect(desk.sent).toEqual([]);
    await desk.pause();
    expect(desk.sent).toEqual([{ value: { text: 'AB' }, version: 0 }]);
    expect(desk.shown()).toMatchObject({ state: 'saved', version: 1 });
  });

  it('keeps every change on the device until the server has confirmed that very change', async () => {
    const desk = aDesk(EMPTY);
    desk.change({ text: 'A' });
    expect(desk.onDevice()).toMatchObject({ value: { text: 'A' }, version: 0 });
    await desk.pause();
    expect(desk.onDevice()).toBeUndefined();
  });

  it('does not lose what is typed while a save is on its way', async () => {
    const desk = aDesk(EMPTY);
    desk.change({ text: 'A' });
    const flushed = desk.flush();
    desk.change({ text: 'AB' });
    await flushed;
    await desk.pause();
    expect(desk.sent.map(({ value }) => value)).toEqual([{ text: 'A' }, { text: 'AB' }]);
    expect(desk.sent.at(-1)?.version).toBe(1);
    expect(desk.shown()).toMatchObject({ state: 'saved', value: { text: 'AB' } });
  });

  it('without connection keeps the change, says so, and tries again ever more slowly', async () => {
    const desk = aDesk(EMPTY);
    desk.answerWith({ kind: 'offline' });
    desk.change({ text: 'A' });
    await desk.pause();
    expect(desk.shown()?.state).toBe('kept');
    expect(desk.onDevice()).toMatchObject({ value: { text: 'A' }, version: 0 });
    expect(desk.waits()).toEqual([2000]);
    await desk.pause();
    expect(desk.waits()).toEqual([4000]);
    desk.answerWith(undefined);
    await desk.pause();
    expect(desk.shown()?.state).toBe('saved');
  });

  it('never overwrites what somebody else has saved without asking', async () => {
    const desk = aDesk(EMPTY);
    desk.answerWith({ kind: 'stale', theirs: { text: 'theirs' }, version: 7 });
    desk.change({ text: 'mine' });
    await desk.pause();
    expect(desk.shown()).toMatchObject({ state: 'conflict', value: { text: 'mine' }, theirs: { text: 'theirs' } });
    await desk.pause();
    expect(desk.sent).toHaveLength(1);
  });

  it('sends what the writer has put together of both, on top of theirs', async () => {
    const desk = aDesk(EMPTY);
    desk.answerWith({ kind: 'stale', theirs: { text: 'theirs' }, version: 7 });
    desk.change({ text: 'mine' });
    await desk.pause();
    desk.answerWith(undefined);
    desk.resolve({ text: 'theirs and mine' });
    await desk.pause();
    expect(desk.sent.at(-1)).toEqual({ value: { text: 'theirs and mine' }, version: 7 });
    expect(desk.shown()).toMatchObject({ state: 'saved', version: 8 });
  });

  it('takes theirs and forgets the own draft when the writer chooses so', async () => {
    const desk = aDesk(EMPTY);
    desk.answerWith({ kind: 'stale', theirs: { text: 'theirs' }, version: 7 });
    desk.change({ text: 'mine' });
    await desk.pause();
    desk.resolve({ text: 'theirs' });
    expect(desk.shown()).toMatchObject({ state: 'saved', value: { text: 'theirs' }, version: 7 });
    expect(desk.onDevice()).toBeUndefined();
  });

  it('takes up a draft that was left on the device, and sends it', async () => {
    const desk = aDesk({ value: { text: 'old' }, version: 3 }, { value: { text: 'new' }, version: 3 });
    expect(desk.shown()?.value).toEqual({ text: 'new' });
    await desk.pause();
    expect(desk.sent).toEqual([{ value: { text: 'new' }, version: 3 }]);
  });

  it('asks when the server has moved on since the draft was left on the device', () => {
    const desk = aDesk({ value: { text: 'theirs' }, version: 5 }, { value: { text: 'mine' }, version: 3 });
    expect(desk.shown()).toMatchObject({ state: 'conflict', value: { text: 'mine' }, theirs: { text: 'theirs' } });
  });

  it('waits for the writer to sign in again without losing anything', async () => {
    const desk = aDesk(EMPTY);
    desk.answerWith({ kind: 'signedOut' });
    desk.change({ text: 'A' });
    await desk.pause();
    expect(desk.shown()?.state).toBe('signedOut');
    desk.answerWith(undefined);
    await desk.flush();
    expect(desk.shown()?.state).toBe('saved');
  });

  it('goes on saying why it was refused while it is being corrected, until the server takes it', async () => {
    const desk = aDesk(EMPTY);
    desk.answerWith({ kind: 'refused', text: 'too long' });
    desk.change({ text: 'A' });
    expect(await desk.flush()).toBe('refused');
    desk.answerWith(undefined);
    desk.change({ text: 'B' });
    expect(desk.shown()).toMatchObject({ state: 'saving', refusal: 'too long' });
    expect(await desk.flush()).toBe('saved');
    expect(desk.shown()?.refusal).toBeUndefined();
  });

  it('does not send again what the server has refused until it is changed', async () => {
    const desk = aDesk(EMPTY);
    desk.answerWith({ kind: 'refused', text: 'too long' });
    desk.change({ text: 'A' });
    await desk.pause();
    expect(desk.shown()).toMatchObject({ state: 'refused', refusal: 'too long' });
    await desk.pause();
    expect(desk.sent).toHaveLength(1);
  });

  it('takes what somebody else has written in another field, and sends both', async () => {
    const desk = aDesk({ value: { contactName: 'Amina', title: 'T' }, version: 3 });
    desk.answerWith({ kind: 'stale', theirs: { contactName: 'Amina', title: 'Theirs' }, version: 4 });
    desk.change({ contactName: 'Mine', title: 'T' });
    await desk.pause();
    desk.answerWith(undefined);
    await desk.pause();
    expect(desk.sent.at(-1)).toEqual({ value: { contactName: 'Mine', title: 'Theirs' }, version: 4 });
    expect(desk.shown()).toMatchObject({ state: 'saved', version: 5 });
  });

  it('lays a conflict that was left open against what stands there when it is taken up again', async () => {
    const desk = aDesk(EMPTY);
    desk.answerWith({ kind: 'stale', theirs: { text: 'theirs' }, version: 7 });
    desk.change({ text: 'mine' });
    await desk.pause();
    const again = aDesk({ value: { text: 'theirs' }, version: 7 }, desk.onDevice());
    expect(again.shown()).toMatchObject({ state: 'conflict', value: { text: 'mine' }, theirs: { text: 'theirs' } });
    expect(again.sent).toEqual([]);
  });

  it('knows its own save again whose answer was lost with the connection', async () => {
    const desk = aDesk(EMPTY);
    desk.answerWith({ kind: 'offline' });
    desk.change({ text: 'A' });
    await desk.pause();
    desk.change({ text: 'AB' });
    desk.answerWith({ kind: 'stale', theirs: { text: 'A' }, version: 1 });
    await desk.pause();
    desk.answerWith(undefined);
    await desk.pause();
    expect(desk.sent.at(-1)).toEqual({ value: { text: 'AB' }, version: 1 });
    expect(desk.shown()).toMatchObject({ state: 'saved', version: 2 });
  });

  it('does not take another’s version for its own because both have begun a row alike', async () => {
    const begun = { rows: [{ heading: 'travel' }] };
    const desk = aDesk(EMPTY);
    desk.answerWith({ kind: 'stale', theirs: begun, version: 1 });
    desk.change(begun);
    await desk.pause();
    expect(desk.shown()).toMatchObject({ value: { rows: [{ heading: 'travel' }, { heading: 'travel' }] } });
  });

  it('takes a save of which nothing is heard for one without connection, and knows it again when it did arrive', async () => {
    const desk = aDesk(EMPTY);
    desk.hang();
    desk.change({ text: 'A' });
    await desk.pause();
    expect(desk.shown()?.state).toBe('saving');
    await desk.pause();
    expect(desk.shown()?.state).toBe('kept');
    desk.change({ text: 'AB' });
    desk.answerWith({ kind: 'stale', theirs: { text: 'A' }, version: 1 });
    await desk.pause();
    desk.answerWith(undefined);
    await desk.pause();
    expect(desk.sent.at(-1)).toEqual({ value: { text: 'AB' }, version: 1 });
  });

  it('keeps a row in which nothing is written to itself, and sends it with its first answer', async () => {
    const desk = aDesk({ value: { rows: [{ unit: 'day' }] }, version: 1 });
    desk.change({ rows: [{ unit: 'day' }, { key: 'A2' }] });
    await desk.pause();
    expect(desk.sent).toEqual([]);
    expect([desk.shown()?.state, desk.onDevice()]).toEqual(['saved', undefined]);
    desk.change({ rows: [{ unit: 'day' }, { key: 'A2' }, { unit: 'night' }] });
    await desk.pause();
    expect(desk.sent.at(-1)?.value).toEqual({ rows: [{ unit: 'day' }, { unit: 'night' }] });
    expect(desk.shown()?.value).toEqual({ rows: [{ unit: 'day' }, { key: 'A2' }, { unit: 'night' }] });
  });

  it('knows its own save again after the laptop was closed on it', async () => {
    const desk = aDesk(EMPTY);
    desk.answerWith({ kind: 'offline' });
    desk.change({ text: 'A' });
    await desk.pause();
    desk.change({ text: 'AB' });
    const again = aDesk({ value: { text: 'A' }, version: 1 }, desk.onDevice());
    await again.pause();
    expect(again.sent).toEqual([{ value: { text: 'AB' }, version: 1 }]);
  });

  it('says when the device has not taken what the server does not have either', async () => {
    const desk = aDesk(EMPTY);
    desk.fillDevice();
    desk.answerWith({ kind: 'offline' });
    desk.change({ text: 'A' });
    await desk.pause();
    expect(desk.shown()).toMatchObject({ state: 'kept', isKept: false });
    desk.answerWith(undefined);
    await desk.pause();
    expect(desk.shown()).toMatchObject({ state: 'saved', version: 1 });
  });

  it('lays a third person’s version beside the own one when it comes while the second’s is being weighed', async () => {
    const desk = aDesk({ value: { text: 'Base.' }, version: 1 });
    desk.change({ text: 'Mine.' });
    desk.answerWith({ kind: 'stale', theirs: { text: 'Second.' }, version: 2 });
    await desk.pause();
    desk.answerWith({ kind: 'stale', theirs: { text: 'Third.' }, version: 3 });
    desk.resolve({ text: 'Second.\n\nMine.' });
    await desk.pause();
    expect(desk.shown()).toMatchObject({
      state: 'conflict',
      value: { text: 'Second.\n\nMine.' },
      base: { text: 'Second.' },
      theirs: { text: 'Third.' },
    });
    desk.answerWith(undefined);
    desk.resolve({ text: 'Third.\n\nMine.' });
    await desk.pause();
    expect(desk.sent.at(-1)).toEqual({ value: { text: 'Third.\n\nMine.' }, version: 3 });
  });
});
