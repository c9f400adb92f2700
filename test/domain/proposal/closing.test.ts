import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALL_STATUSES } from '#shared/domain/call/state.ts';
import { fromMilliseconds, type Instant, toMilliseconds } from '#shared/domain/kernel/instant.ts';
import { SETTLING_SECONDS, settledAt } from '#shared/domain/kernel/settling.ts';
import type { ProposalCommand } from '#shared/domain/proposal/commands.ts';
import { proposal } from '#shared/domain/proposal/decide.ts';
import { stageWindow } from '#shared/domain/proposal/rules/stage-window.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { aContext, at } from '#test/builders/a-context.ts';
import { aCallForProposals, aProposal, HASH, soundFacts } from '#test/builders/a-proposal.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { given } from '#test/given.ts';

const closesAt = at('2022-09-30T20:59:00.000Z');
const later = (milliseconds: number, moment: Instant = closesAt): Instant =>
  fromMilliseconds(toMilliseconds(moment) + milliseconds);
const signatory = anActor('responsible-authority');
const focalPoint = anActor('focal-point');
const SYSTEM = { kind: 'system', name: 'follow-call' } as const;

/** The steps of the chain, each from where it is given in time. */
const STEPS: readonly (readonly [ProposalCommand, ProposalState, typeof signatory])[] = [
  [{ type: 'sendToFocalPoint', contentHash: HASH }, aProposal('draft'), signatory],
  [{ type: 'transmit', contentHash: HASH }, aProposal('draft', { ownerKind: 'oic' }), signatory],
  [{ type: 'transmit' }, aProposal('withFocalPoint'), focalPoint],
  [{ type: 'return', reason: 'Name the theme.' }, aProposal('withFocalPoint'), focalPoint],
  [{ type: 'recall' }, aProposal('submitted'), signatory],
];

describe('a step of the chain', () => {
  it('counts by the moment it arrived, however far the call has come meanwhile', () => {
    const living = CALL_STATUSES.filter((status) => !['draft', 'themesSet', 'cancelled'].includes(status));
    fc.assert(
      fc.property(
        fc.constantFrom(...STEPS),
        fc.constantFrom(...living),
        fc.integer({ min: -86_400_000, max: 86_400_000 }),
        ([command, state, actor], status, offset) => {
          const facts = soundFacts('preliminary', { call: aCallForProposals({ status, closesAt }) });
          const { decision } = given(proposal, state, aContext(actor, facts, later(offset))).when(command);
          const answer = decision.ok ? 'done' : decision.rejection.kind;
          expect(answer).toBe(offset < 0 ? 'done' : 'callClosed');
        },
      ),
    );
  });

  it('is told apart from one that a cancelled call refuses', () => {
    const cancelled = soundFacts('preliminary', { call: aCallForProposals({ status: 'cancelled' }) });
    for (const [command, state, actor] of STEPS) {
      given(proposal, state, aContext(actor, cancelled)).when(command).then('callCancelled');
      given(proposal, aProposal('lapsed', { ownerKind: state.ownerKind }), aContext(actor, cancelled))
        .when(command)
        .then('callCancelled');
    }
  });

  it('that comes after the proposal has lapsed hears when it arrived and when the stage closed', () => {
    const arrivedAt = later(90_000);
    for (const [command, state, actor] of STEPS) {
      const lapsed = aProposal('lapsed', { ownerKind: state.ownerKind });
      const { decision } = given(proposal, lapsed, aContext(actor, soundFacts(), arrivedAt)).when(command);
      expect(decision).toEqual({ ok: false, rejection: { kind: 'callClosed', closedAt: closesAt, arrivedAt } });
    }
  });

  it('that takes back what is being judged already hears that it came late', () => {
    for (const status of ['eligibilityCheck', 'inAssessment', 'shortListed'] as const)
      given(proposal, aProposal(status), aContext(signatory, soundFacts(), later(90_000)))
        .when({ type: 'recall' })
        .then('callClosed');
  });

  it('that was carried out before hears that and not that it was late', () => {
    const late = aContext(focalPoint, soundFacts(), later(90_000));
    given(proposal, aProposal('eligibilityCheck'), late).when({ type: 'transmit' }).then('wrongState');
    given(proposal, aProposal('withdrawn'), late).when({ type: 'transmit' }).then('wrongState');
    given(proposal, aProposal('withdrawn'), aContext(signatory, soundFacts(), later(90_000)))
      .when({ type: 'recall' })
      .then('wrongState');
  });
});

describe('a stage', () => {
  it('opens to the millisecond', () => {
    const call = aCallForProposals();
    expect(stageWindow('preliminary', call, later(-1, call.opensAt))).toBe('notYetOpen');
    expect(stageWindow('preliminary', call, call.opensAt)).toBe('open');
  });
});

describe('what follows from closing', () => {
  const facts = soundFacts();

  it('waits until no request that arrived in time can be under way any more', () => {
    const lapse = { type: 'lapse', because: 'closed' } as const;
    const early = later(SETTLING_SECONDS * 1000 - 1);
    given(proposal, aProposal('withFocalPoint'), aContext(SYSTEM, facts, early))
      .when(lapse)
      .then('stageStillOpen');
    given(proposal, aProposal('submitted'), aContext(SYSTEM, facts, early))
      .when({ type: 'startCheck' })
      .then('stageStillOpen');
    given(proposal, aProposal('withFocalPoint'), aContext(SYSTEM, facts, settledAt(closesAt)))
      .when(lapse)
      .then([{ type: 'Lapsed' }]);
    const finalClosesAt = at('2022-12-31T00:00:00.000Z');
    for (const status of ['finalDraft', 'finalWithFocalPoint'] as const)
      given(proposal, aProposal(status), aContext(SYSTEM, soundFacts('final'), settledAt(finalClosesAt)))
        .when(lapse)
        .then([{ type: 'Lapsed' }]);
    given(proposal, aProposal('submitted'), aContext(SYSTEM, facts, settledAt(closesAt)))
      .when({ type: 'startCheck' })
      .then([{ type: 'CheckStarted' }]);
  });

  it('holds for the final stage by its own closing time', () => {
    const finalClosesAt = at('2022-12-31T00:00:00.000Z');
    const call = aCallForProposals({ status: 'finalReview', finalClosesAt });
    expect(stageWindow('final', call, later(-1, finalClosesAt))).toBe('open');
    expect(stageWindow('final', call, finalClosesAt)).toBe('closed');
    expect(stageWindow('final', aCallForProposals({ status: 'shortListPublished' }), finalClosesAt)).toBe('notYetOpen');
  });
});
