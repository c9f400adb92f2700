import { describe, expect, it } from 'vitest';
import { unreachable } from '#shared/domain/kernel/machine.ts';
import { paymentOrder } from '#shared/domain/payment-order/decide.ts';
import { endToEndIdOf, orderOfEndToEndId } from '#shared/domain/payment-order/ids.ts';
import { PAYMENT_ORDER_STATUSES, paymentOrderMachine } from '#shared/domain/payment-order/machine.ts';
import { screenPayee } from '#shared/domain/payment-order/rules/screen.ts';
import { aContext } from '#test/builders/a-context.ts';
import { anOrder, anOrderCommand, ORDER } from '#test/builders/a-payment-order.ts';
import { anActor } from '#test/builders/an-actor.ts';
import { enumerateMachine } from '#test/enumerate-machine.ts';
import { given } from '#test/given.ts';

const create = (over: Parameters<typeof anOrderCommand>[0]) =>
  given(paymentOrder, undefined, aContext(anActor('system'), undefined)).when(anOrderCommand(over));
const checker = aContext(anActor('bank-checker'), undefined);
const entry = { messageId: 'S1', amountMinor: 300_000, currency: 'USD', reference: 'B1' } as const;

describe('a payment order', () => {
  it('is made and screened in one go, and held when the screening says so', () => {
    create({}).then([{ type: 'Created', endToEndId: `E${ORDER}`, instructionId: `I${ORDER}` }, { type: 'Screened' }]);
    create({ screening: { result: 'hold', reasons: ['country SY'], listVersion: 'none' } }).then([
      { type: 'Created' },
      { type: 'ScreenHeld', reasons: ['country SY'] },
    ]);
    create({ screening: undefined }).then([{ type: 'Created' }]);
  });

  it('takes no UETR that a bank would not, and no empty amount', () => {
    create({ uetr: 'EB6305C9-1F7A-4F2B-9A40-3F1D6C5B8A11' }).then('uetrMalformed');
    create({ uetr: 'eb6305c9-1f7a-5f2b-9a40-3f1d6c5b8a11' }).then('uetrMalformed');
    create({ amountMinor: 0 }).then('orderWithoutAmount');
  });

  it('carries its own id in its end-to-end reference, within 35 characters', () => {
    expect(endToEndIdOf(ORDER).length).toBeLessThanOrEqual(35);
    expect(orderOfEndToEndId(endToEndIdOf(ORDER))).toBe(ORDER);
    expect(orderOfEndToEndId('EndToEndId-001')).toBeUndefined();
    expect(orderOfEndToEndId('E')).toBeUndefined();
  });

  it('is released from a hold, or stopped for good, by a checker', () => {
    const held = given(paymentOrder, anOrder('screenHold'), checker);
    held.when({ type: 'resolve', outcome: 'cleared', note: 'Other person' }).then([{ type: 'HoldCleared' }]);
    held
      .when({ type: 'resolve', outcome: 'blocked', note: 'Same person' })
      .then([{ type: 'Cancelled', wasReleased: false }]);
    held.when({ type: 'resolve', outcome: 'executed', note: '?' }).then('resolutionDoesNotFit');
  });

  it('goes back to where it stood when the bank refuses a recall, and is off when the bank accepts it in time', () => {
    const recalled = given(paymentOrder, anOrder('recallRequested'), checker);
    const refused = recalled.when({ type: 'resolve', outcome: 'recallRefused', note: 'Too late' });
    expect(refused.decision).toMatchObject({ ok: true, value: { state: { status: 'accepted' } } });
    recalled
      .when({ type: 'resolve', outcome: 'recallAccepted', note: 'Stopped' })
      .then([{ type: 'Cancelled', wasReleased: true }]);
  });

  it('is not cancelled by an accepted recall once money has moved: that money comes back as a return', () => {
    const debited = { ...anOrder('debited'), status: 'recallRequested', beforeRecall: 'debited' } as const;
    const answered = given(paymentOrder, debited, checker).when({
      type: 'resolve',
      outcome: 'recallAccepted',
      note: 'Will return',
    });
    answered.then([{ type: 'RecallAnswered', isAccepted: true }]);
    expect(answered.decision).toMatchObject({ value: { state: { status: 'debited' } } });
  });

  it('that the bank does not answer is settled by a person and never sent again', () => {
    const silent = given(paymentOrder, anOrder('unknown'), checker);
    silent.when({ type: 'resolve', outcome: 'executed', note: 'By phone' }).then([{ type: 'ExecutionConfirmed' }]);
    silent.when({ type: 'resolve', outcome: 'notExecuted', note: 'By phone' }).then([{ type: 'Rejected' }]);
    given(paymentOrder, anOrder('unknown'), aContext(anActor('system'), undefined))
      .when({ type: 'send' })
      .then('wrongState');
  });
});

describe('the screening of a payee', () => {
  const list = { version: '2026-02-27', names: ['Usama bin Ladin'] };

  it('holds payments that touch Iran or Syria, whoever the payee is', () => {
    expect(screenPayee({ name: 'Ministry', countries: ['TR', 'IR'] }, list).result).toBe('hold');
    expect(screenPayee({ name: 'Ministry', countries: ['SY'] }, list).reasons).toEqual(['country SY']);
    expect(screenPayee({ name: 'Ministry', countries: ['TR'] }, list)).toEqual({
      result: 'clear',
      reasons: [],
      listVersion: '2026-02-27',
    });
  });

  it('finds a listed name in any order and with accents, but not a part of it', () => {
    const result = (name: string) => screenPayee({ name, countries: [] }, list).result;
    expect(result('LADIN, Usáma bin')).toBe('hold');
    expect(result('Usama Trading')).toBe('clear');
  });
});

const states = {
  created: anOrder('created'),
  screened: anOrder('screened'),
  screenHold: anOrder('screenHold'),
  batched: anOrder('batched'),
  approved: anOrder('approved'),
  released: anOrder('released'),
  sent: anOrder('sent'),
  acknowledged: anOrder('acknowledged'),
  accepted: anOrder('accepted'),
  pending: anOrder('pending'),
  debited: anOrder('debited'),
  reconciled: anOrder('reconciled'),
  closed: anOrder('closed'),
  rejected: anOrder('rejected'),
  cancelled: anOrder('cancelled'),
  recallRequested: anOrder('recallRequested'),
  returned: anOrder('returned'),
  unknown: anOrder('unknown'),
};

const enumerated = (outcome: 'cleared' | 'recallRefused' | 'executed') =>
  enumerateMachine({
    decider: paymentOrder,
    states,
    commands: {
      create: anOrderCommand(),
      screen: { type: 'screen', screening: { result: 'clear', reasons: [], listVersion: 'none' } },
      batch: { type: 'batch', batchId: 'b', batchNumber: 'CPF-2022-000001' },
      unbatch: { type: 'unbatch' },
      approve: { type: 'approve' },
      release: { type: 'release' },
      send: { type: 'send' },
      recordStatus: { type: 'recordStatus', messageId: 'M1', status: 'ACSP' },
      recordDebit: { type: 'recordDebit', ...entry },
      reconcile: { type: 'reconcile', ...entry },
      return: { type: 'return', reasonCode: 'AC01', ...entry },
      close: { type: 'close' },
      recordSilence: { type: 'recordSilence', since: anOrder().createdAt },
      recall: { type: 'recall', reason: 'Wrong account' },
      resolve: { type: 'resolve', outcome, note: 'By phone' },
      cancel: { type: 'cancel', reason: 'Mistake' },
    },
    actor: (role) => anActor(role),
    facts: () => undefined,
  });

describe('the machine of a payment order', () => {
  it('lets through exactly the commands of its table, for every state and role', () => {
    const runs = (['cleared', 'recallRefused', 'executed'] as const).map(enumerated);
    expect(runs.flatMap(({ faults }) => faults)).toEqual([]);
    const [first] = runs;
    expect(first?.asked).toBeGreaterThan(3500);
    expect(first?.neverAccepted.filter((row) => runs.every((run) => run.neverAccepted.includes(row)))).toEqual([]);
  });

  it('reaches every state', () => {
    expect(unreachable(paymentOrderMachine)).toEqual([]);
    expect(Object.keys(states)).toEqual([...PAYMENT_ORDER_STATUSES]);
  });
});
