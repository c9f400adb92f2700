import { describe, expect, it } from 'vitest';
import { call } from '#shared/domain/call/decide.ts';
import { callMachine } from '#shared/domain/call/machine.ts';
import { CALL_STATUSES, type CallState } from '#shared/domain/call/state.ts';
import { unreachable } from '#shared/domain/kernel/machine.ts';
import { settledAt } from '#shared/domain/kernel/settling.ts';
import { aCall, aConfiguration, CALL } from '#test/builders/a-call.ts';
import { at } from '#test/builders/a-context.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { enumerateMachine } from '#test/enumerate-machine.ts';

/** Opened on the first of the month, closing at noon of the fifteenth: once that has settled everything that the clock does is due. */
const noon = at('2022-09-15T12:00:00.000Z');
const closing = { closesAt: noon, finalClosesAt: noon } as const;
const states = (): { readonly [Status in CallState['status']]: CallState } => {
  const inStatus = (status: CallState['status']): CallState => aCall({ ...closing, status });
  return {
    draft: inStatus('draft'),
    themesSet: inStatus('themesSet'),
    published: inStatus('published'),
    open: inStatus('open'),
    closed: inStatus('closed'),
    preliminaryReview: inStatus('preliminaryReview'),
    shortListPublished: inStatus('shortListPublished'),
    finalStageOpen: inStatus('finalStageOpen'),
    finalStageClosed: inStatus('finalStageClosed'),
    finalReview: inStatus('finalReview'),
    finalListPublished: inStatus('finalListPublished'),
    contracting: aCall({ ...closing, status: 'contracting' }, { implementationStartsAt: noon }),
    implementation: inStatus('implementation'),
    closedOut: inStatus('closedOut'),
    cancelled: inStatus('cancelled'),
  };
};

const enumerated = (now: typeof noon) =>
  enumerateMachine({
    decider: call,
    states: states(),
    commands: {
      create: { type: 'create', callId: CALL, configuration: aConfiguration() },
      edit: { type: 'edit', configuration: aConfiguration() },
      publish: { type: 'publish', configurationHash: 'c0ffee' },
      open: { type: 'open' },
      close: { type: 'close' },
      extend: { type: 'extend', closesAt: at('2022-10-11T21:00:00.000Z'), reason: 'More time was asked for' },
      startReview: { type: 'startReview' },
      publishShortList: { type: 'publishShortList' },
      openFinalStage: { type: 'openFinalStage' },
      closeFinalStage: { type: 'closeFinalStage' },
      startFinalReview: { type: 'startFinalReview' },
      publishFinalList: { type: 'publishFinalList' },
      startContracting: { type: 'startContracting' },
      startImplementation: { type: 'startImplementation' },
      closeOut: { type: 'closeOut' },
      cancel: { type: 'cancel', reason: 'No funds this year' },
    },
    actor: (role) => anActor(role),
    facts: () => ({ casesNotDecided: 0, accepted: [], grantsOpen: 0 }),
    now,
  });

describe('the machine of a call', () => {
  it('answers every command in every state to every role as its table says, at and before the moment things are due', () => {
    const due = enumerated(settledAt(noon));
    const early = enumerated(at('2022-09-15T11:59:59.999Z'));
    expect(due.faults).toEqual([]);
    expect(early.faults).toEqual([]);
    expect(due.asked).toBe((CALL_STATUSES.length + 1) * 16 * 14);
    const never = due.neverAccepted.filter((row) => early.neverAccepted.includes(row));
    expect(never).toEqual([]);
  });

  it('lets nobody but the clock open, close and move a call on by time', () => {
    const byClock = callMachine.rows.filter((row) => row.by.length === 1 && row.by[0] === 'system');
    expect(byClock.map((row) => row.command)).toEqual([
      'open',
      'close',
      'startReview',
      'closeFinalStage',
      'startFinalReview',
      'startContracting',
      'startImplementation',
    ]);
  });

  it('leaves no state out of reach, and none that ends without being an end', () => {
    expect(unreachable(callMachine)).toEqual([]);
    const left = new Set(callMachine.rows.flatMap((row) => (row.from === 'new' ? [] : row.from)));
    expect(CALL_STATUSES.filter((status) => !left.has(status))).toEqual(callMachine.final);
  });

  it('cannot be cancelled once its final list is out', () => {
    const cancellable = callMachine.rows.find((row) => row.command === 'cancel')?.from ?? [];
    for (const status of ['finalListPublished', 'contracting', 'implementation', 'closedOut', 'cancelled'])
      expect(cancellable).not.toContain(status);
  });
});
