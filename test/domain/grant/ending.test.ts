import { describe, expect, it } from 'vitest';
import { grant } from '#shared/domain/grant/decide.ts';
import type { GrantState } from '#shared/domain/grant/state.ts';
import { at } from '#test/builders/a-context.ts';
import { advanced, aGrant, carried, grantContext, paid, REQUEST } from '#test/builders/a-grant.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { given } from '#test/given.ts';

const finance = anActor('finance');
const head = anActor('head');
const inSettlement = (state: GrantState): GrantState =>
  carried(carried(state, { type: 'receiveReport', reportId: REQUEST }), { type: 'approveReport', reportId: REQUEST });
const settled = (state: GrantState, finalEligibleMinor: number): GrantState =>
  carried(state, { type: 'settle', finalEligibleMinor }, finance);
const when = (state: GrantState) => given(grant, state, grantContext(finance)).when;

describe('the end of a grant', () => {
  it('comes for implementation when its window is over, not before', () => {
    const system = anActor('system');
    given(grant, aGrant(), grantContext(system, {}, at('2023-11-30T20:59:59.999Z')))
      .when({ type: 'endImplementation' })
      .then('implementationNotOver');
    given(grant, aGrant(), grantContext(system, {}, at('2023-11-30T21:00:00.000Z')))
      .when({ type: 'endImplementation' })
      .then([{ type: 'ImplementationEnded' }]);
  });

  it('accepts cost out of the advance, and claims back the rest of it', () => {
    const state = inSettlement(advanced(aGrant(), 'a', 4_000_000));
    when(state)({ type: 'settle', finalEligibleMinor: 3_000_000 }).then([
      {
        type: 'Settled',
        acceptedMinor: 3_000_000,
        disallowedAdvanceMinor: 1_000_000,
        disallowedExpenditureMinor: 0,
        refundDueMinor: 1_000_000,
        unpaidMinor: 0,
      },
    ]);
  });

  it('claims back expenditure that turned out not to be eligible', () => {
    const state = inSettlement(paid(aGrant(), 'r', 2_000_000));
    when(state)({ type: 'settle', finalEligibleMinor: 1_500_000 }).then([
      { type: 'Settled', acceptedMinor: 0, disallowedExpenditureMinor: 500_000, refundDueMinor: 500_000 },
    ]);
  });

  it('owes the owner what is eligible and not yet paid, and pays no more than that', () => {
    const state = settled(inSettlement(paid(aGrant(), 'r', 2_000_000)), 2_500_000);
    expect(state.settlement?.unpaidMinor).toBe(500_000);
    given(grant, state, grantContext(anActor('system')))
      .when({
        type: 'recordObligation',
        requestId: 'last',
        advance: false,
        payableMinor: 500_001,
        lines: [{ lineId: 'travel', amountMinor: 500_001 }],
      })
      .then('exceedsCommitment');
    when(paid(state, 'last', 500_000))({ type: 'close' }).then([{ type: 'Closed', releasedMinor: 7_500_000 }]);
  });

  it('is not fixed while money is on its way, nor twice, nor above the grant', () => {
    const open = carried(inSettlement(aGrant()), {
      type: 'recordObligation',
      requestId: 'r',
      advance: false,
      payableMinor: 100,
      lines: [{ lineId: 'venue', amountMinor: 100 }],
    });
    when(open)({ type: 'settle', finalEligibleMinor: 0 }).then('paymentsInFlight');
    when(settled(aGrant('settlement'), 0))({ type: 'settle', finalEligibleMinor: 0 }).then('alreadySettled');
    when(aGrant('settlement'))({ type: 'settle', finalEligibleMinor: 10_000_001 }).then('eligibleOutOfRange');
  });

  it('is not reached before what was paid, less what came back, is what is eligible', () => {
    const state = settled(inSettlement(advanced(aGrant(), 'a', 4_000_000)), 3_000_000);
    when(aGrant('settlement'))({ type: 'close' }).then('notSettled');
    when(state)({ type: 'close' }).then('balanceOpen');
    const partly = carried(state, { type: 'recordRefund', amountMinor: 400_000, reference: 'S-1' }, finance);
    when(partly)({ type: 'close' }).then('balanceOpen');
    when(partly)({ type: 'recordRefund', amountMinor: 600_001, reference: 'S-2' }).then('refundAboveClaim');
    const wholly = carried(partly, { type: 'recordRefund', amountMinor: 600_000, reference: 'S-2' }, finance);
    when(wholly)({ type: 'close' }).then([{ type: 'Closed', finalEligibleMinor: 3_000_000, releasedMinor: 7_000_000 }]);
  });

  it('takes no refund that nobody owes', () => {
    when(aGrant('settlement'))({ type: 'recordRefund', amountMinor: 1, reference: 'S' }).then('refundAboveClaim');
  });

  it('comes early by termination, which frees what was not paid and claims what does not stand', () => {
    const state = advanced(aGrant(), 'a', 4_000_000);
    given(grant, state, grantContext(head))
      .when({ type: 'terminate', reason: 'Breach', eligibleMinor: 1_000_000 })
      .then([{ type: 'Terminated', releasedMinor: 6_000_000, refundDueMinor: 3_000_000 }]);
    given(grant, state, grantContext(head))
      .when({ type: 'terminate', reason: 'Breach', eligibleMinor: 4_000_001 })
      .then('eligibleOutOfRange');
  });

  it('sets a refund after termination free at once', () => {
    const ended = carried(
      advanced(aGrant(), 'a', 500),
      { type: 'terminate', reason: 'Breach', eligibleMinor: 100 },
      head,
    );
    when(ended)({ type: 'recordRefund', amountMinor: 400, reference: 'S' }).then([
      { type: 'RefundReceived', releasedMinor: 400 },
    ]);
  });
});
