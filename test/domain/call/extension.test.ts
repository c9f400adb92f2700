import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call } from '#shared/domain/call/decide.ts';
import type { CallEvent } from '#shared/domain/call/events.ts';
import { nextDue } from '#shared/domain/call/rules/next-due.ts';
import { stageUnderWay } from '#shared/domain/call/rules/stage-under-way.ts';
import { fromMilliseconds, type Instant, plusDays, toMilliseconds } from '#shared/domain/kernel/instant.ts';
import { settledAt } from '#shared/domain/kernel/settling.ts';
import { aCall, aConfiguration } from '#test/builders/a-call.ts';
import { aContext, at } from '#test/builders/a-context.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { given } from '#test/given.ts';

const asHead = (now?: Instant) => aContext(anActor('head'), { casesNotDecided: 0, accepted: [], grantsOpen: 0 }, now);
const extendTo = (closesAt: Instant) =>
  ({ type: 'extend', closesAt, reason: 'Several ministries asked for it' }) as const;
const { implementationStartsAt, implementationEndsAt, closesAt: preliminaryEnd, finalStageDays } = aConfiguration();
const beforeFinalStage = plusDays(implementationStartsAt, -finalStageDays);
const finalEnd = at('2023-01-09T21:00:00.000Z');
const millisecondBefore = (moment: Instant) => fromMilliseconds(toMilliseconds(moment) - 1);

describe.each([
  { status: 'published', stage: 'preliminary', present: preliminaryEnd, latest: beforeFinalStage },
  { status: 'open', stage: 'preliminary', present: preliminaryEnd, latest: beforeFinalStage },
  { status: 'finalStageOpen', stage: 'final', present: finalEnd, latest: implementationStartsAt },
] as const)('putting off the $stage stage of a call that is $status', ({ status, stage, present, latest }) => {
  const before = aCall({ status });
  const later = plusDays(present, 11);

  it('moves the closing of that stage alone, says which it was, and keeps the published configuration', () => {
    const { decision, then } = given(call, before, asHead(millisecondBefore(present))).when(extendTo(later));
    then([{ type: 'Extended', stage, from: present, closesAt: later }]);
    const moved = stage === 'final' ? { finalClosesAt: later, finalFirstClosesAt: present } : { closesAt: later };
    expect(decision.ok && decision.value.state).toEqual({ ...before, ...moved });
  });

  it('is refused unless the new time is later than the present one', () =>
    given(call, before, asHead()).when(extendTo(present)).then('extensionNotLater'));

  it('is refused when it reaches into the time of what comes after it', () => {
    const refusal = stage === 'final' ? 'extensionIntoImplementation' : 'extensionIntoFinalStage';
    given(call, before, asHead()).when(extendTo(latest)).then(refusal);
    given(call, before, asHead())
      .when(extendTo(millisecondBefore(latest)))
      .then([{ type: 'Extended' }]);
  });

  it('is refused from the closing time on, though the clock has not come round yet', () =>
    given(call, before, asHead(present)).when(extendTo(later)).then('closingTimePassed'));

  it('only ever lengthens the stage, and only before it has closed, however often it is asked for', () => {
    const minutes = fc.integer({ min: -200 * 1440, max: 200 * 1440 });
    const asked = fc.array(fc.record({ to: minutes, when: minutes }), { maxLength: 6 });
    fc.assert(
      fc.property(asked, (wishes) => {
        let state = before;
        for (const { to, when } of wishes) {
          const closing = stageUnderWay(state).closesAt;
          const moment = (offset: number) => fromMilliseconds(toMilliseconds(present) + offset * 60_000);
          const { decision } = given(call, state, asHead(moment(when))).when(extendTo(moment(to)));
          const isInTime = moment(when) < closing;
          const fits = closing < moment(to) && moment(to) < latest;
          expect(decision.ok).toBe(isInTime && fits);
          if (!decision.ok) continue;
          state = decision.value.state;
          expect(stageUnderWay(state)).toEqual({ stage, closesAt: moment(to) });
          if (status !== 'published') expect(nextDue(state)?.at).toBe(settledAt(moment(to)));
        }
      }),
    );
  });
});

describe('a call whose final stage was put off', () => {
  it('keeps the closing with which that stage was opened, also when it is put off again', () => {
    const first = given(call, aCall({ status: 'finalStageOpen' }), asHead()).when(extendTo(plusDays(finalEnd, 7)));
    if (!first.decision.ok) throw new Error('refused');
    const { decision } = given(call, first.decision.value.state, asHead()).when(extendTo(plusDays(finalEnd, 9)));
    const state = { finalClosesAt: plusDays(finalEnd, 9), finalFirstClosesAt: finalEnd };
    expect(decision).toMatchObject({ ok: true, value: { state } });
  });

  it('is not put off before it is opened, nor once it has closed', () => {
    for (const status of ['shortListPublished', 'finalStageClosed', 'finalReview'] as const)
      given(call, aCall({ status, finalClosesAt: finalEnd }), asHead())
        .when(extendTo(plusDays(finalEnd, 7)))
        .then('wrongState');
  });
});

describe('the stages of a call that runs late', () => {
  it('keep the fixed end of the final stage free of the preliminary one', () => {
    const before = aCall({ status: 'open' }, { finalClosesAt: finalEnd });
    given(call, before, asHead()).when(extendTo(finalEnd)).then('extensionIntoFinalStage');
    given(call, before, asHead())
      .when(extendTo(millisecondBefore(finalEnd)))
      .then([{ type: 'Extended' }]);
  });

  it('reach into the time of the projects once nothing else is possible, but never take all of it', () => {
    const before = aCall({ status: 'finalStageOpen', finalClosesAt: plusDays(implementationStartsAt, 5) });
    given(call, before, asHead())
      .when(extendTo(millisecondBefore(implementationEndsAt)))
      .then([{ type: 'Extended' }]);
    given(call, before, asHead()).when(extendTo(implementationEndsAt)).then('extensionIntoImplementation');
  });
});

describe('an extension that was recorded before stages were told apart', () => {
  it('was of the preliminary stage', () => {
    const event: CallEvent = {
      type: 'Extended',
      from: preliminaryEnd,
      closesAt: plusDays(preliminaryEnd, 3),
      reason: '',
    };
    expect(call.evolve(aCall(), event)).toMatchObject({ closesAt: plusDays(preliminaryEnd, 3) });
  });
});
