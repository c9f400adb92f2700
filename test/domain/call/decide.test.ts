import { describe, expect, it } from 'vitest';
import { call } from '#shared/domain/call/decide.ts';
import type { CallFacts } from '#shared/domain/call/facts.ts';
import { isOpenAt } from '#shared/domain/call/rules/is-open-at.ts';
import { nextDue } from '#shared/domain/call/rules/next-due.ts';
import { type Instant, plusDays } from '#shared/domain/kernel/instant.ts';
import type { Role } from '#shared/domain/kernel/roles.ts';
import { aCall, aConfiguration, CALL } from '#test/builders/a-call.ts';
import { aContext, at } from '#test/builders/a-context.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { given } from '#test/given.ts';

const quiet: CallFacts = { casesNotDecided: 0, accepted: [], grantsOpen: 0 };
const as = (role: Role, now?: ReturnType<typeof at>, facts: Partial<CallFacts> = {}) =>
  aContext(anActor(role), { ...quiet, ...facts }, now);
const publish = { type: 'publish', configurationHash: 'c0ffee' } as const;
const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' }) as const;

describe('drafting a call', () => {
  it('stays a draft until every area has a theme', () => {
    const bare = aConfiguration({ areas: [{ area: 'trade', themes: [] }] });
    const made = given(call, undefined, as('coordinator')).when({ type: 'create', callId: CALL, configuration: bare });
    expect(made.decision).toMatchObject({ ok: true, value: { state: { id: CALL, status: 'draft' } } });
    const edited = given(call, aCall({ status: 'draft' }, bare), as('coordinator')).when({
      type: 'edit',
      configuration: aConfiguration(),
    });
    expect(edited.decision).toMatchObject({ ok: true, value: { state: { status: 'themesSet' } } });
  });

  it('falls back to a draft when a theme is taken away again', () => {
    const bare = aConfiguration({ areas: [{ area: 'trade', themes: [] }] });
    const { decision } = given(call, aCall({ status: 'themesSet' }), as('coordinator')).when({
      type: 'edit',
      configuration: bare,
    });
    expect(decision).toMatchObject({ ok: true, value: { state: { status: 'draft' } } });
  });
});

describe('the number of a call', () => {
  it.each([{ number: 11 }, { programme: 'alQuds' as const }])('stays as it was drafted: %o', (change) =>
    given(call, aCall({ status: 'draft' }), as('coordinator'))
      .when({ type: 'edit', configuration: aConfiguration(change) })
      .then('callNumberFixed'),
  );
});

describe('publishing a call', () => {
  const ready = aCall({ status: 'themesSet' });

  it('records what was published and its hash, and in which edition', () => {
    const edited = given(call, ready, as('coordinator')).when({ type: 'edit', configuration: aConfiguration() });
    expect(edited.decision).toMatchObject({ ok: true, value: { state: { edition: 2 } } });
    const published = given(call, ready, as('head')).when(publish);
    published.then([
      { type: 'Published', configuration: aConfiguration(), configurationHash: publish.configurationHash },
    ]);
    expect(published.decision).toMatchObject({
      ok: true,
      value: { state: { configurationHash: publish.configurationHash } },
    });
  });

  it('is refused with every fault of the configuration', () => {
    const faulty = aCall({ status: 'themesSet' }, { closesAt: at('2022-08-01T00:00:00.000Z') });
    given(call, faulty, as('head')).when(publish).then('configurationFaulty');
  });

  it('is refused when its closing time is past', () =>
    given(call, ready, as('head', at('2022-09-30T21:00:00.000Z')))
      .when(publish)
      .then('closingTimePassed'));

  it('freezes the configuration for the coordinator too', () =>
    given(call, aCall({ status: 'published' }), as('coordinator'))
      .when({ type: 'edit', configuration: aConfiguration() })
      .then('wrongState'));
});

describe('the time of a call', () => {
  const last = at('2022-09-30T20:59:59.999Z');
  const closing = at('2022-09-30T21:00:00.000Z');

  it('takes what arrives up to the last millisecond before closing and nothing at closing time', () => {
    expect([isOpenAt(aCall(), last), isOpenAt(aCall(), closing)]).toEqual([true, false]);
  });

  it('counts as open from the opening time on even if the clock has not come round yet', () => {
    const published = aCall({ status: 'published' });
    const opening = published.configuration.opensAt;
    expect([isOpenAt(published, at('2022-09-01T05:59:59.999Z')), isOpenAt(published, opening)]).toEqual([false, true]);
  });

  it('is not closed before nothing that arrived in time can be under way any more', () => {
    const settled = at('2022-09-30T21:01:00.000Z');
    for (const early of [last, closing, at('2022-09-30T21:00:59.999Z')])
      given(call, aCall(), as('system', early)).when({ type: 'close' }).then('callNotDue');
    given(call, aCall(), as('system', settled))
      .when({ type: 'close' })
      .then([{ type: 'Closed', closedAt: settled }]);
    const final = aCall({ status: 'finalStageOpen', finalClosesAt: closing });
    given(call, final, as('system', at('2022-09-30T21:00:59.999Z')))
      .when({ type: 'closeFinalStage' })
      .then('callNotDue');
  });

  it('waits for the clock exactly where time moves it', () => {
    const due = (['published', 'open', 'finalStageOpen', 'contracting', 'closed', 'finalReview'] as const).map(
      (status) => nextDue(aCall({ status }))?.command,
    );
    expect(due).toEqual(['open', 'close', 'closeFinalStage', 'startImplementation', undefined, undefined]);
  });
});

describe('the lists of a call', () => {
  it('are not published while a proposal has no result', () => {
    const waiting = { casesNotDecided: 1 };
    given(call, aCall({ status: 'preliminaryReview' }), as('panel', undefined, waiting))
      .when({ type: 'publishShortList' })
      .then('proposalsUndecided');
    given(call, aCall({ status: 'finalReview' }), as('head', undefined, waiting))
      .when({ type: 'publishFinalList' })
      .then('proposalsUndecided');
  });

  it('opens the final stage for 28 days unless an end is given', () => {
    const shortListed = aCall({ status: 'shortListPublished' });
    given(call, shortListed, as('coordinator', at('2022-12-12T09:00:00.000Z')))
      .when({ type: 'openFinalStage' })
      .then([{ type: 'FinalStageOpened', finalClosesAt: '2023-01-09T09:00:00.000Z' }]);
    given(call, shortListed, as('coordinator', at('2022-12-12T09:00:00.000Z')))
      .when({ type: 'openFinalStage', finalClosesAt: at('2022-12-12T09:00:00.000Z') })
      .then('finalStageEndPassed');
  });

  it('does not let the final stage end when projects are to run, unless the call is too late for anything else', () => {
    const shortListed = aCall({ status: 'shortListPublished' });
    const { implementationStartsAt, implementationEndsAt } = shortListed.configuration;
    const open = (now: string, finalClosesAt: Instant) =>
      given(call, shortListed, as('coordinator', at(now))).when({ type: 'openFinalStage', finalClosesAt });
    open('2022-12-12T09:00:00.000Z', implementationStartsAt).then('finalStageIntoImplementation');
    open('2022-12-12T09:00:00.000Z', plusDays(implementationStartsAt, -1)).then([{ type: 'FinalStageOpened' }]);
    open('2023-03-20T09:00:00.000Z', plusDays(implementationStartsAt, 20)).then([{ type: 'FinalStageOpened' }]);
    open('2023-03-20T09:00:00.000Z', implementationEndsAt).then('finalStageIntoImplementation');
  });

  it('may spend the envelope to the last cent and not one more', () => {
    const review = aCall({ status: 'finalReview' });
    const accepted = (...amounts: number[]) => ({
      accepted: amounts.map((amount) => ({ area: 'trade', grant: usd(amount) }) as const),
    });
    given(call, review, as('head', undefined, accepted(60_000_000, 40_000_000)))
      .when({ type: 'publishFinalList' })
      .then([{ type: 'FinalListPublished' }]);
    given(call, review, as('head', undefined, accepted(60_000_000, 40_000_001)))
      .when({ type: 'publishFinalList' })
      .then('aboveEnvelope');
  });

  it("names the area whose own share is broken although the call's envelope would do", () => {
    const areas = aConfiguration().areas.map((area) => ({ ...area, envelope: usd(10_000_000) }));
    const facts = { accepted: [{ area: 'tourism', grant: usd(10_000_001) }] as const };
    const { decision } = given(call, aCall({ status: 'finalReview' }, { areas }), as('head', undefined, facts)).when({
      type: 'publishFinalList',
    });
    expect(decision).toMatchObject({ ok: false, rejection: { kind: 'aboveEnvelope', area: 'tourism' } });
  });

  it('are closed out only when every grant has ended', () =>
    given(call, aCall({ status: 'implementation' }), as('finance', undefined, { grantsOpen: 2 }))
      .when({ type: 'closeOut' })
      .then('grantsStillOpen'));
});

describe('who may see a call', () => {
  it('is everybody once it is published, and the office alone before', () => {
    const readers = (status: 'draft' | 'open') =>
      (['editor', 'focal-point', 'assessor', 'coordinator', 'head', 'auditor'] as const).filter((role) =>
        call.mayRead(anActor(role), aCall({ status })),
      );
    expect(readers('draft')).toEqual(['coordinator', 'head', 'auditor']);
    expect(readers('open')).toHaveLength(6);
    expect(call.mayRead({ kind: 'anyone' }, aCall({ status: 'draft' }))).toBe(false);
    expect(call.mayRead({ kind: 'anyone' }, aCall())).toBe(true);
  });
});
