import { array, check, constantFrom, oneof, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '#shared/domain/kernel/decider.ts';
import { remedyOf } from '#shared/domain/payment-order/bank-status.ts';
import type { PaymentOrderCommand } from '#shared/domain/payment-order/commands.ts';
import { paymentOrder } from '#shared/domain/payment-order/decide.ts';
import type { PaymentOrderEvent } from '#shared/domain/payment-order/events.ts';
import { rankOf } from '#shared/domain/payment-order/rules/rank.ts';
import type { PaymentOrderState } from '#shared/domain/payment-order/state.ts';
import { aContext } from '#test/builders/a-context.ts';
import { anOrder } from '#test/builders/a-payment-order.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { given } from '#test/given.ts';

const context = aContext(anActor('system'), undefined);
const heardBy = (status: PaymentOrderState['status']) => given(paymentOrder, anOrder(status), context);
const report = (status: string, messageId = 'M1'): PaymentOrderCommand => ({
  type: 'recordStatus',
  messageId,
  status,
  reasonCode: 'AC04',
});
const entry = { messageId: 'camt.053 S1', amountMinor: 300_000, currency: 'USD', reference: 'B1' } as const;

const messageId = constantFrom('M1', 'M2', 'M3', 'M4');
const reference = constantFrom('B1', 'B2');
const said = oneof(
  record({
    type: constantFrom('recordStatus' as const),
    messageId,
    status: constantFrom('RCVD', 'ACTC', 'ACCP', 'ACSP', 'PDNG', 'ACSC', 'ACCC', 'RJCT', 'CANC', 'RVMC', 'XXXX'),
    reasonCode: constantFrom('AC04', undefined),
  }),
  record({
    type: constantFrom('recordDebit' as const, 'reconcile' as const),
    messageId,
    reference,
    amountMinor: constantFrom(300_000),
    currency: constantFrom('USD'),
  }),
  record({
    type: constantFrom('return' as const),
    messageId,
    reference,
    amountMinor: constantFrom(300_000),
    currency: constantFrom('USD'),
    reasonCode: constantFrom('AC01'),
  }),
);

/** Says all of it to an order that has just been sent; throws when anything is refused. */
const tell = (commands: readonly PaymentOrderCommand[], start = anOrder('sent')) =>
  commands.reduce<{ state: PaymentOrderState; events: readonly PaymentOrderEvent[]; path: readonly number[] }>(
    ({ state, events, path }, command) => {
      const decision = decide(paymentOrder, state, command, context);
      if (!decision.ok) throw new Error(decision.rejection.kind);
      const { value } = decision;
      return {
        state: value.state,
        events: [...events, ...value.events],
        path: [...path, rankOf(value.state.status)],
      };
    },
    { state: start, events: [], path: [rankOf(start.status)] },
  );

describe('what the bank says', () => {
  it('only ever takes an order forward, in whatever sequence it comes', () => {
    check(
      property(array(said, { maxLength: 12 }), (commands) => {
        const { path } = tell(commands);
        expect(path).toEqual([...path].sort((left, right) => left - right));
      }),
      { numRuns: 1000 },
    );
  });

  it('moves money out once and back once at most, in whatever sequence it comes', () => {
    check(
      property(array(said, { maxLength: 12 }), (commands) => {
        const { events } = tell(commands);
        const count = (type: PaymentOrderEvent['type']) => events.filter((event) => event.type === type).length;
        expect(count('Debited')).toBeLessThanOrEqual(1);
        expect(count('Returned')).toBeLessThanOrEqual(count('Debited'));
        expect(count('Rejected') + count('Cancelled') + count('Debited')).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('has no second effect when it is said again', () => {
    check(
      property(array(said, { maxLength: 8 }), (commands) => {
        const once = tell(commands).state;
        const twice = tell(commands, once);
        expect(twice.state.status).toBe(once.status);
        expect(twice.events.every((event) => event.type === 'AnswerNoted')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is understood by its status', () => {
    heardBy('sent')
      .when(report('ACTC'))
      .then([{ type: 'Acknowledged' }]);
    heardBy('acknowledged')
      .when(report('ACSP'))
      .then([{ type: 'Accepted' }]);
    heardBy('acknowledged')
      .when(report('PDNG'))
      .then([{ type: 'Held' }]);
    heardBy('accepted')
      .when(report('ACSC'))
      .then([{ type: 'Debited' }]);
    heardBy('pending')
      .when(report('RJCT'))
      .then([{ type: 'Rejected', reasonCode: 'AC04', amountMinor: 300_000, currency: 'USD' }]);
  });

  it('holds the order and calls a person when nobody knows the code', () => {
    heardBy('sent')
      .when(report('RVMC'))
      .then([{ type: 'Held', needsAttention: 'unknownStatus RVMC' }]);
    heardBy('accepted')
      .when(report('RVMC'))
      .then([{ type: 'AnswerNoted', needsAttention: 'unknownStatus RVMC' }]);
  });

  it('calls a person when it refuses a payment as sent twice, since the first of the two may yet be paid', () => {
    for (const reasonCode of ['DU01', 'DU04', 'AM05']) {
      const refusal = { ...report('RJCT'), reasonCode } as const;
      heardBy('sent')
        .when(refusal)
        .then([{ type: 'Held', needsAttention: `refusedAsDuplicate ${reasonCode}` }]);
      heardBy('accepted')
        .when(refusal)
        .then([{ type: 'AnswerNoted', needsAttention: `refusedAsDuplicate ${reasonCode}` }]);
    }
  });

  it('calls a person when it refuses money that has already moved', () => {
    heardBy('debited')
      .when(report('RJCT'))
      .then([{ type: 'AnswerNoted', needsAttention: 'refusedAfter debited' }]);
    heardBy('rejected')
      .when({ type: 'reconcile', ...entry })
      .then([{ type: 'AnswerNoted', needsAttention: 'debitedAfter rejected' }]);
  });

  it('reconciles an order whose debit was never told, and tells both', () => {
    heardBy('accepted')
      .when({ type: 'reconcile', ...entry })
      .then([{ type: 'Debited' }, { type: 'Reconciled', reference: 'B1' }]);
    heardBy('debited')
      .when({ type: 'reconcile', ...entry })
      .then([{ type: 'Reconciled' }]);
  });

  it('is refused when it books another amount or currency than ordered', () => {
    heardBy('accepted')
      .when({ type: 'reconcile', ...entry, amountMinor: 299_999 })
      .then('entryOfAnotherAmount');
    heardBy('accepted')
      .when({ type: 'recordDebit', ...entry, currency: 'EUR' })
      .then('entryOfAnotherAmount');
  });

  it('brings money back even days after the order was closed', () => {
    heardBy('closed')
      .when({ type: 'return', reasonCode: 'AC01', ...entry, amountMinor: 298_500 })
      .then([{ type: 'Returned', wasReconciled: true, amountMinor: 300_000, returnedMinor: 298_500 }]);
  });

  it('brings back no more than was sent, and that in its own currency', () => {
    for (const wrong of [{ amountMinor: 300_001 }, { amountMinor: 0 }, { currency: 'EUR' }])
      heardBy('closed')
        .when({ type: 'return', reasonCode: 'AC01', ...entry, ...wrong })
        .then('entryOfAnotherAmount');
  });

  it('calls a person when statements book the same payment out or back a second time, and not when one is told again', () => {
    const back = { type: 'return', reasonCode: 'AC01' } as const;
    const first = { type: 'reconcile', ...entry } as const;
    const second = { type: 'reconcile', ...entry, messageId: 'camt.053 S2', reference: 'B2' } as const;
    const attention = (commands: readonly PaymentOrderCommand[]) =>
      tell(commands).events.map((event) => ('needsAttention' in event ? event.needsAttention : undefined));
    expect(attention([first, first, second, first, second]).slice(2)).toEqual([
      undefined,
      'debitedTwice',
      undefined,
      'debitedTwice',
    ]);
    const notice = { ...back, ...entry, messageId: 'camt.054 N3', reference: 'R0' } as const;
    const told = { ...back, ...entry, messageId: 'camt.053 S3', reference: 'R1' } as const;
    const again = { ...back, ...entry, messageId: 'camt.053 S4', reference: 'R2' } as const;
    expect(attention([first, notice, told, again, told, first]).slice(2)).toEqual([
      undefined,
      undefined,
      'returnedTwice',
      undefined,
      undefined,
    ]);
  });

  it('has a remedy for every group of reasons, and never a repeat for a duplicate', () => {
    expect(['AC04', 'RC01', 'AM04', 'AM02', 'RR04', 'DT01', 'AM10', 'FF01', 'NARR'].map(remedyOf)).toEqual([
      'fixBeneficiary',
      'fixBeneficiary',
      'funds',
      'limit',
      'compliance',
      'retryNextDay',
      'fixFile',
      'fixFile',
      'unknown',
    ]);
    for (const code of ['AM05', 'DU01', 'DUPL']) expect(remedyOf(code)).toBe('duplicate');
  });
});
