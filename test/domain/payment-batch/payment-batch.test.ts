import { array, check, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesMod97 } from '#shared/domain/account/rules/iban.ts';
import { decide } from '#shared/domain/kernel/decider.ts';
import { unreachable } from '#shared/domain/kernel/machine.ts';
import { DEBTOR } from '#shared/domain/payment-batch/debtor.ts';
import { paymentBatch } from '#shared/domain/payment-batch/decide.ts';
import { batchNumberOf, countOfBatchNumber } from '#shared/domain/payment-batch/ids.ts';
import { PAYMENT_BATCH_STATUSES, paymentBatchMachine } from '#shared/domain/payment-batch/machine.ts';
import { standingOf } from '#shared/domain/payment-batch/rules/standing.ts';
import { paymentOrderId } from '#shared/domain/payment-order/ids.ts';
import { aContext } from '#test/builders/a-context.ts';
import { aBatch, anOpening, batchFacts, HASH, OPENER, orderFacts } from '#test/builders/a-payment-batch.ts';
import { ORDER } from '#test/builders/a-payment-order.ts';
import { anActor, personId } from '#test/builders/an-actor.ts';
import { enumerateMachine } from '#test/enumerate-machine.ts';
import { given } from '#test/given.ts';

const OTHER = paymentOrderId('01H0RDER00000000000000BBBB');
const opener = anActor('bank-maker', { personId: OPENER });
const open = (over: Parameters<typeof anOpening>[0], facts = batchFacts()) =>
  given(paymentBatch, undefined, aContext(opener, facts)).when(anOpening(over));
const approve = { type: 'approve', fileHash: HASH } as const;
const accountChanged = batchFacts([orderFacts({ accountIsActive: false })]);

describe('a payment batch', () => {
  it('takes the next number and adds its orders up', () => {
    const facts = batchFacts([orderFacts(), orderFacts({ id: OTHER, amountMinor: 1 })]);
    open({ orderIds: [ORDER, OTHER] }, facts).then([
      { type: 'Opened', number: 'CPF-2022-000007', totalMinor: 300_001, approvalsNeeded: 1 },
    ]);
  });

  it('holds screened orders of one currency, each once, and at most forty', () => {
    open({ orderIds: [] }).then('batchWithoutOrders');
    open({ orderIds: Array.from({ length: 41 }, () => ORDER) }).then('batchTooLarge');
    open({ orderIds: [ORDER, ORDER] }).then('orderTwiceInBatch');
    open({ orderIds: [ORDER, OTHER] }).then('orderNotReady');
    for (const status of ['screenHold', 'batched', 'sent', 'rejected'])
      open({}, batchFacts([orderFacts({ status })])).then('orderNotReady');
    open({ currency: 'EUR' }).then('orderInOtherCurrency');
  });

  it('is paid today at the earliest', () => {
    open({ executionDate: '2022-09-14' }).then('executionDatePassed');
    open({ executionDate: '2022-09-15' }).then([{ type: 'Opened' }]);
  });

  it('is approved by somebody else than made it, and for the very file they looked at', () => {
    given(paymentBatch, aBatch('frozen'), aContext(anActor('bank-checker', { personId: OPENER }), batchFacts()))
      .when(approve)
      .then('batchApproverInvolved');
    const checker = given(paymentBatch, aBatch('frozen'), aContext(anActor('bank-checker'), batchFacts()));
    checker.when({ ...approve, fileHash: 'b'.repeat(64) }).then('fileHashDiffers');
    checker.when(approve).then([{ type: 'Approved', fileHash: HASH }]);
  });

  it('needs two approvers above the limit, and they are two', () => {
    open({}, batchFacts([orderFacts()], 299_999)).then([{ type: 'Opened', approvalsNeeded: 2 }]);
    open({}, batchFacts([orderFacts()], 300_000)).then([{ type: 'Opened', approvalsNeeded: 1 }]);
    const first = decide(paymentBatch, aBatch('frozen', 2), approve, aContext(anActor('bank-checker'), batchFacts()));
    if (!first.ok) throw new Error(first.rejection.kind);
    const { state } = first.value;
    expect(state.status).toBe('frozen');
    given(paymentBatch, state, aContext(anActor('bank-checker'), batchFacts()))
      .when(approve)
      .then('batchApproverInvolved');
    const another = anActor('bank-checker', { personId: personId('01HAN0THER0000000000000AAA') });
    given(paymentBatch, state, aContext(another, batchFacts()))
      .when(approve)
      .then([{ type: 'Approved' }]);
  });

  it('is released by somebody else than opened it', () => {
    given(paymentBatch, aBatch('approved'), aContext(opener, batchFacts()))
      .when({ type: 'release' })
      .then('batchReleaserOpened');
    given(paymentBatch, aBatch('approved'), aContext(anActor('bank-maker'), batchFacts()))
      .when({ type: 'release' })
      .then([{ type: 'Released', fileHash: HASH }]);
  });

  it('waits at every step when an account behind it is no longer active', () => {
    const step = (status: 'open' | 'frozen' | 'approved', role: 'bank-maker' | 'bank-checker') =>
      given(paymentBatch, aBatch(status), aContext(anActor(role), accountChanged));
    step('open', 'bank-maker')
      .when({ type: 'freeze', fileHash: HASH, fileCreatedAt: aBatch().openedAt })
      .then('orderAccountNotActive');
    step('frozen', 'bank-checker').when(approve).then('orderAccountNotActive');
    step('approved', 'bank-checker').when({ type: 'release' }).then('orderAccountNotActive');
  });

  it('is complete when nothing more is expected of any order', () => {
    const system = (orders: Parameters<typeof batchFacts>[0]) =>
      given(paymentBatch, aBatch('accepted'), aContext(anActor('system'), batchFacts(orders)));
    system([orderFacts({ isSettled: true }), orderFacts({ id: OTHER })])
      .when({ type: 'complete' })
      .then('ordersUnsettled');
    system([orderFacts({ isSettled: true })])
      .when({ type: 'complete' })
      .then([{ type: 'Completed' }]);
  });

  it('stands by what the bank has said of its orders, in whatever order they are listed', () => {
    const standing = (...answers: readonly ('none' | 'acknowledged' | 'accepted' | 'refused')[]) =>
      standingOf(answers.map((answer) => orderFacts({ answer })));
    expect(standing('none', 'none')).toBeUndefined();
    expect(standing('acknowledged', 'none')).toBeUndefined();
    expect(standing('acknowledged', 'accepted')).toBe('acknowledged');
    expect(standing('accepted', 'accepted')).toBe('accepted');
    expect(standing('accepted', 'refused')).toBe('partlyAccepted');
    expect(standing('refused', 'refused')).toBe('rejected');
    check(
      property(array(constantFrom('none', 'acknowledged', 'accepted', 'refused'), { maxLength: 6 }), (answers) => {
        expect(standing(...answers)).toBe(standing(...[...answers].reverse()));
      }),
    );
  });

  it('reads its number back', () => {
    expect(batchNumberOf('2022', 1)).toBe('CPF-2022-000001');
    expect(countOfBatchNumber('CPF-2022-000041')).toEqual({ year: '2022', count: 41 });
    expect(() => countOfBatchNumber('CPF-22-1')).toThrow(RangeError);
  });

  it('is paid from an account whose IBAN has right check digits and the bank code of the Bank', () => {
    expect(passesMod97(DEBTOR.iban)).toBe(true);
    expect(DEBTOR.iban).toMatch(/^TR\d{2}000170\d{16}$/);
  });
});

const states = {
  open: aBatch('open'),
  frozen: aBatch('frozen'),
  approved: aBatch('approved'),
  released: aBatch('released'),
  sent: aBatch('sent'),
  acknowledged: aBatch('acknowledged'),
  accepted: aBatch('accepted'),
  partlyAccepted: aBatch('partlyAccepted'),
  rejected: aBatch('rejected'),
  complete: aBatch('complete'),
  dissolved: aBatch('dissolved'),
};

describe('the machine of a payment batch', () => {
  it('lets through exactly the commands of its table, for every state and role', () => {
    const { asked, faults, neverAccepted } = enumerateMachine({
      decider: paymentBatch,
      states,
      commands: {
        open: anOpening(),
        freeze: { type: 'freeze', fileHash: HASH, fileCreatedAt: aBatch().openedAt },
        approve,
        release: { type: 'release' },
        dissolve: { type: 'dissolve', reason: 'Account suspended' },
        recordSent: { type: 'recordSent', objectKey: 'outbox/CPF-2022-000007.xml' },
        recordAnswer: { type: 'recordAnswer', messageId: 'M1' },
        complete: { type: 'complete' },
      },
      actor: (role) => anActor(role),
      facts: (status) => batchFacts([orderFacts(status === 'new' ? {} : { answer: 'accepted', isSettled: true })]),
    });
    expect({ faults, neverAccepted }).toEqual({ faults: [], neverAccepted: [] });
    expect(asked).toBeGreaterThan(1000);
  });

  it('reaches every state', () => {
    expect(unreachable(paymentBatchMachine)).toEqual([]);
    expect(Object.keys(states)).toEqual([...PAYMENT_BATCH_STATUSES]);
  });
});
