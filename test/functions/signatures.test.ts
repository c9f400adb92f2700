import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import { signaturesOf, standingReceipts } from '../../functions/facts/signatures.ts';
import { at } from '../builders/a-context.ts';

const moment = at('2022-09-20T09:00:00.000Z');
const hashOf = (letter: string): string => letter.repeat(64);

const happened = (...events: readonly { readonly type: string; readonly [member: string]: unknown }[]) =>
  events.map(
    (event, index): RecordedEvent => ({
      eventId: String(index),
      aggregate: 'proposal',
      aggregateId: 'p',
      version: index + 1,
      type: event.type,
      at: moment,
      actor: { kind: 'person', id: event.type === 'Transmitted' ? 'focal' : 'owner' },
      event,
      prevHash: '0',
      hash: '1',
    }),
  );

const sent = (letter: string, stage = 'preliminary') =>
  ({ type: 'SentToFocalPoint', stage, contentHash: hashOf(letter), by: 'signatory', at: moment }) as const;
const transmitted = (letter: string, stage = 'preliminary') =>
  ({ type: 'Transmitted', stage, contentHash: hashOf(letter), at: moment }) as const;
const ways = (events: readonly RecordedEvent[]) =>
  signaturesOf(events).map(({ form, contentHash, received, ended }) =>
    [form, contentHash[0], received?.by ?? 'waits', ended?.how ?? 'stands'].join(' '),
  );

describe('the versions that were signed off', () => {
  it('are told with what became of each', () => {
    const events = happened(
      sent('a'),
      { type: 'Returned', reason: 'Say more.', at: moment },
      sent('b'),
      transmitted('b'),
      { type: 'Recalled' },
      sent('b'),
    );
    expect(ways(events)).toEqual([
      'preliminary a waits returned',
      'preliminary b focal recalled',
      'preliminary b waits stands',
    ]);
    expect(standingReceipts(signaturesOf(events))).toEqual([]);
  });

  it('of the first stage keep their receipt whatever becomes of the second', () => {
    const events = happened(
      sent('a'),
      transmitted('a'),
      { type: 'FinalOpened', at: moment },
      sent('b', 'final'),
      transmitted('b', 'final'),
      { type: 'Recalled' },
    );
    expect(standingReceipts(signaturesOf(events)).map(({ form }) => form)).toEqual(['preliminary']);
  });

  it('have their signatory also where signing and transmitting are one step, or where a form was revised', () => {
    const signedOff = { stage: 'final', contentHash: hashOf('c'), by: 'signatory', at: moment };
    const events = happened(
      { ...transmitted('c', 'final'), signedOff },
      { ...signedOff, type: 'RevisionSubmitted', contentHash: hashOf('d') },
    );
    expect(signaturesOf(events).map(({ signed }) => signed?.by)).toEqual(['signatory', 'signatory']);
    expect(standingReceipts(signaturesOf(events)).map(({ form }) => form)).toEqual(['final', 'revised']);
  });
});
