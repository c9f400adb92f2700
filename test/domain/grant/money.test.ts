import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GrantCommand, RecordObligation } from '#shared/domain/grant/commands.ts';
import { grant } from '#shared/domain/grant/decide.ts';
import type { GrantState } from '#shared/domain/grant/state.ts';
import { decide } from '#shared/domain/kernel/decider.ts';
import { advanced, aGrant, carried, grantContext, paid } from '#test/builders/a-grant.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { given } from '#test/given.ts';

const system = anActor('system');
const asked = (state: GrantState, over: Partial<RecordObligation>) =>
  given(grant, state, grantContext(system)).when({
    type: 'recordObligation',
    requestId: 'r',
    advance: false,
    payableMinor: 100,
    lines: [{ lineId: 'venue', amountMinor: 100 }],
    ...over,
  });

describe('what a grant binds', () => {
  it('never exceeds a line of the budget, though the grant has more', () => {
    const lines = [{ lineId: 'venue', amountMinor: 4_000_001 }];
    asked(aGrant(), { payableMinor: 4_000_001, lines }).then('exceedsCommitment');
    asked(aGrant(), { payableMinor: 4_000_000, lines: [{ lineId: 'venue', amountMinor: 4_000_000 }] }).then([
      { type: 'ObligationRecorded' },
    ]);
  });

  it('counts two claims on one line of the same request together', () => {
    const half = { lineId: 'venue', amountMinor: 2_000_001 };
    asked(aGrant(), { payableMinor: 4_000_002, lines: [half, half] }).then('exceedsCommitment');
  });

  it('never exceeds the grant, though the lines come to more', () => {
    const small = aGrant('active', { grant: { amountMinor: 5_000_000, currency: 'USD' } });
    asked(small, { payableMinor: 5_000_001, lines: [{ lineId: 'travel', amountMinor: 5_000_001 }] }).then(
      'exceedsCommitment',
    );
  });

  it('refuses a line that the contract does not have', () => {
    asked(aGrant(), { lines: [{ lineId: 'gifts', amountMinor: 100 }] }).then('unknownBudgetLine');
  });

  it('binds a request once', () => {
    asked(paid(aGrant(), 'r', 100), {}).then('alreadyObligated');
  });

  it('binds nothing new while the grant is suspended, but lets what is on its way arrive', () => {
    const open = carried(aGrant(), {
      type: 'recordObligation',
      requestId: 'r',
      advance: false,
      payableMinor: 100,
      lines: [{ lineId: 'venue', amountMinor: 100 }],
    });
    const suspended = carried(open, { type: 'suspend', reason: 'Doubt' }, anActor('head'));
    asked(suspended, { requestId: 's' }).then('wrongState');
    expect(carried(suspended, { type: 'recordDisbursement', requestId: 'r' }).disbursedMinor).toBe(100);
  });

  it('pays no more in advance than the contract allows', () => {
    asked(aGrant(), { advance: true, payableMinor: 4_000_001, lines: [] }).then('exceedsAdvance');
    asked(advanced(aGrant(), 'a', 4_000_000), { advance: true, payableMinor: 1, lines: [] }).then('exceedsAdvance');
  });

  it('sets accepted cost off against the advance that the owner holds, and no further', () => {
    const state = advanced(aGrant(), 'a', 1_000_000);
    const lines = [{ lineId: 'travel', amountMinor: 1_500_000 }];
    asked(state, { payableMinor: 500_000, lines }).then([{ type: 'ObligationRecorded', clearedMinor: 1_000_000 }]);
    asked(state, { payableMinor: 499_999, lines }).then('exceedsAdvance');
  });

  it('is free again when an obligation is released, and is bound again when the bank returns a payment', () => {
    const state = paid(aGrant(), 'r', 100);
    const returned = carried(state, { type: 'recordReturn', requestId: 'r' });
    expect([returned.obligatedMinor, returned.disbursedMinor]).toEqual([100, 0]);
    const released = carried(returned, { type: 'releaseObligation', requestId: 'r' });
    expect([released.obligatedMinor, released.disbursedMinor]).toEqual([0, 0]);
  });

  it('does not release what has been paid', () => {
    given(grant, paid(aGrant(), 'r', 100), grantContext(system))
      .when({ type: 'releaseObligation', requestId: 'r' })
      .then('noSuchObligation');
  });
});

const requestId = fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5');
const amountMinor = fc.integer({ min: 0, max: 7_000_000 });
const anyMovement: fc.Arbitrary<GrantCommand> = fc.oneof(
  fc
    .record({
      requestId,
      lineId: fc.constantFrom('travel', 'venue'),
      amountMinor,
      cleared: fc.integer({ min: 0, max: 3_000_000 }),
    })
    .map(({ requestId: id, lineId, amountMinor: cost, cleared }) => ({
      type: 'recordObligation' as const,
      requestId: id,
      advance: false,
      payableMinor: Math.max(0, cost - cleared),
      lines: [{ lineId, amountMinor: cost }],
    })),
  fc.record({ requestId, amountMinor }).map(({ requestId: id, amountMinor: payableMinor }) => ({
    type: 'recordObligation' as const,
    requestId: id,
    advance: true,
    payableMinor,
    lines: [],
  })),
  fc
    .record({ requestId, type: fc.constantFrom('releaseObligation', 'recordDisbursement', 'recordReturn') })
    .map((command) => command),
);

describe('the balances of a grant', () => {
  it('keep committed ≥ obligated ≥ disbursed ≥ 0 in all and on every line, whatever is asked in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyMovement, { maxLength: 40 }), (movements) => {
        let state = aGrant();
        for (const command of movements) {
          const decision = decide(grant, state, command, grantContext(system));
          if (decision.ok) state = decision.value.state;
          expect(state.committedMinor).toBeGreaterThanOrEqual(state.obligatedMinor);
          expect(state.obligatedMinor).toBeGreaterThanOrEqual(state.disbursedMinor);
          expect(state.disbursedMinor).toBeGreaterThanOrEqual(0);
          for (const { lineId, amountMinor: most } of state.lines) {
            const taken = state.obligations
              .flatMap(({ lines }) => lines)
              .filter((line) => line.lineId === lineId)
              .reduce((sum, line) => sum + line.amountMinor, 0);
            expect(taken).toBeLessThanOrEqual(most);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
