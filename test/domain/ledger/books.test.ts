import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GrantCommand } from '#shared/domain/grant/commands.ts';
import { grant } from '#shared/domain/grant/decide.ts';
import type { GrantEvent } from '#shared/domain/grant/events.ts';
import { advanceHeldMinor } from '#shared/domain/grant/rules/advance.ts';
import type { GrantState } from '#shared/domain/grant/state.ts';
import { decide } from '#shared/domain/kernel/decider.ts';
import type { Role } from '#shared/domain/kernel/roles.ts';
import { effectMinor } from '#shared/domain/ledger/lines.ts';
import { postingOf } from '#shared/domain/ledger/postings.ts';
import { reconcile } from '#shared/domain/ledger/reconcile.ts';
import { isLedgerSource } from '#shared/domain/ledger/sources.ts';
import { trialBalance } from '#shared/domain/ledger/trial-balance.ts';
import { at } from '#test/builders/a-context.ts';
import { aGrant, GRANT, grantContext } from '#test/builders/a-grant.ts';
import { anActor } from '#test/builders/an-actor.ts';

/** One grant with its books: every event of grant and payments is posted as the reaction would post it. */
class World {
  readonly totals: Record<string, number> = {};
  grant: GrantState = aGrant('active');
  /** What the bank itself holds, reckoned without the books. */
  bankMinor = 50_000_000;

  constructor() {
    this.post('call.Published', { configuration: { envelope: { amountMinor: 50_000_000, currency: 'USD' } } });
    this.post('grant.ContractSigned', { grantId: GRANT, currency: 'USD', amountMinor: 10_000_000 });
  }

  post(source: string, event: object, earlier: readonly string[] = []): void {
    if (!isLedgerSource(source)) return;
    for (const line of postingOf({ source, event, earlier })?.lines ?? [])
      this.totals[line.account] = this.total(line.account) + effectMinor(line);
  }

  total(account: string): number {
    return this.totals[account] ?? 0;
  }

  /** Gives the grant a command and posts what came of it; undefined when it refuses. */
  give(command: GrantCommand, role: Role = 'system'): readonly GrantEvent[] | undefined {
    const decision = decide(grant, this.grant, command, grantContext(anActor(role)));
    if (!decision.ok) return undefined;
    this.grant = decision.value.state;
    for (const event of decision.value.events) this.post(`grant.${event.type}`, event);
    return decision.value.events;
  }

  /** A claim from approval to what the bank made of it. */
  claim({ requestId, advance, costMinor, fate, lineId }: Claim): void {
    const clearedMinor = advance ? 0 : Math.min(costMinor, advanceHeldMinor(this.grant));
    const payableMinor = costMinor - clearedMinor;
    const lines = advance ? [] : [{ lineId, amountMinor: costMinor }];
    if (!this.give({ type: 'recordObligation', requestId, advance, payableMinor, lines })) return;
    const of = { grantId: GRANT, currency: 'USD', amountMinor: payableMinor };
    const request = { ...of, kind: advance ? 'advance' : 'reimbursement', clearedMinor };
    this.post('paymentRequest.Approved', request);
    if (fate === 'waits') return;
    this.post('paymentOrder.Released', of);
    if (fate === 'released') return;
    if (fate === 'rejected') {
      this.post('paymentOrder.Rejected', of, ['Released']);
      this.drop(requestId, request);
      return;
    }
    this.post('paymentOrder.Debited', of);
    this.give({ type: 'recordDisbursement', requestId });
    this.bankMinor -= payableMinor;
    if (fate === 'paid') return;
    this.post('paymentOrder.Returned', { ...of, returnedMinor: payableMinor });
    this.give({ type: 'recordReturn', requestId });
    this.bankMinor += payableMinor;
    this.drop(requestId, request);
  }

  private drop(requestId: string, request: object): void {
    this.give({ type: 'releaseObligation', requestId });
    this.post('paymentRequest.ObligationDropped', request);
  }
}

type Claim = {
  readonly requestId: string;
  readonly advance: boolean;
  readonly costMinor: number;
  readonly fate: 'waits' | 'released' | 'rejected' | 'paid' | 'returned';
  readonly lineId: string;
};

const claims = (...fates: readonly Claim['fate'][]): fc.Arbitrary<readonly Claim[]> =>
  fc
    .array(
      fc.record({
        advance: fc.boolean(),
        costMinor: fc.integer({ min: 1, max: 4_000_000 }),
        fate: fc.constantFrom(...fates),
        lineId: fc.constantFrom('travel', 'venue'),
      }),
      { maxLength: 12 },
    )
    .map((list) => list.map((claim, index) => ({ ...claim, requestId: `r${index}` })));

describe('the books', () => {
  it('balance at every moment, and agree with what the grant says of itself', () => {
    fc.assert(
      fc.property(claims('waits', 'released', 'rejected', 'paid', 'returned'), (list) => {
        const world = new World();
        for (const claim of list) {
          world.claim(claim);
          const { committedMinor, obligatedMinor, disbursedMinor } = world.grant;
          expect(trialBalance(world.totals)).toMatchObject({
            balanced: true,
            committedMinor,
            obligatedMinor,
            paidMinor: disbursedMinor,
          });
          expect(world.total('1100')).toBeGreaterThanOrEqual(advanceHeldMinor(world.grant));
          expect(world.total('1000')).toBe(world.bankMinor);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('owe nothing, claim nothing and hold nothing bound once a grant is closed', () => {
    fc.assert(
      fc.property(claims('paid', 'rejected', 'returned'), fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const world = new World();
        for (const claim of list) world.claim(claim);
        const paidMinor = world.grant.disbursedMinor;
        const finalEligibleMinor = Math.floor(paidMinor * share);
        world.give({ type: 'receiveReport', reportId: 'report' });
        world.give({ type: 'approveReport', reportId: 'report' });
        expect(world.give({ type: 'settle', finalEligibleMinor }, 'finance')).toBeDefined();
        const refundMinor = paidMinor - finalEligibleMinor;
        expect(world.grant.settlement?.refundDueMinor).toBe(refundMinor);
        if (refundMinor > 0) world.give({ type: 'recordRefund', amountMinor: refundMinor, reference: 'S' }, 'finance');
        expect(world.give({ type: 'close' }, 'finance')).toBeDefined();
        expect(trialBalance(world.totals)).toMatchObject({ balanced: true, committedMinor: finalEligibleMinor });
        for (const account of ['1050', '1100', '1150', '2000', '9020', '9030', '9040'])
          expect([account, world.total(account)]).toEqual([account, 0]);
        expect(world.total('5000')).toBe(finalEligibleMinor);
        expect(world.total('1000')).toBe(50_000_000 - finalEligibleMinor);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the trial balance', () => {
  it('says that books which do not add up are not balanced', () => {
    expect(trialBalance({ '1000': 5, '3000': -4 }).balanced).toBe(false);
    expect(trialBalance({ '1000': 5, '9000': -5 }).balanced).toBe(false);
  });

  it('shows each account on the side on which it stands', () => {
    expect(trialBalance({ '1000': 5, '3000': -5, '1050': 0 })).toMatchObject({
      debitMinor: 5,
      creditMinor: 5,
      lines: [
        { account: '1000', name: 'bankAccount', debitMinor: 5, creditMinor: 0 },
        { account: '3000', name: 'fundContributions', debitMinor: 0, creditMinor: 5 },
      ],
    });
  });
});

describe('the reconciliation', () => {
  const statement = { closingMinor: 900, receivedAt: at('2023-06-01T17:00:00.000Z') };
  const orders = [
    { currency: 'USD', amountMinor: 70 },
    { currency: 'EUR', amountMinor: 30 },
  ] as const;

  it('holds when the bank and the orders under way say what the books say', () => {
    expect(reconcile('USD', { '1000': 900, '1050': -70 }, statement, orders)).toMatchObject({
      reconciled: true,
      inTransit: { orders: 1, ordersMinor: 70, differenceMinor: 0 },
    });
  });

  it('names the difference from the bank and from the orders', () => {
    expect(reconcile('USD', { '1000': 901, '1050': -80 }, statement, orders)).toMatchObject({
      reconciled: false,
      bank: { differenceMinor: 1 },
      inTransit: { differenceMinor: 10 },
    });
  });

  it('does not hold as long as the bank has told no balance', () => {
    expect(reconcile('USD', {}, undefined, []).reconciled).toBe(false);
  });
});
