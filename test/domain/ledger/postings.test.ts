import { describe, expect, it } from 'vitest';
import type { GrantEvent } from '#shared/domain/grant/events.ts';
import { effectMinor, imbalanceMinor, move, opposite } from '#shared/domain/ledger/lines.ts';
import { postingOf } from '#shared/domain/ledger/postings.ts';
import type { LedgerSource } from '#shared/domain/ledger/sources.ts';

const of = { grantId: '01HGRANT000000000000000AAA', currency: 'USD' } as const;

/** What an event adds to each account, debit less credit. */
const effects = (source: LedgerSource, event: object, earlier: readonly string[] = []): Record<string, number> => {
  const totals: Record<string, number> = {};
  for (const line of postingOf({ source, event, earlier })?.lines ?? [])
    totals[line.account] = (totals[line.account] ?? 0) + effectMinor(line);
  return totals;
};

describe('what is posted', () => {
  it('opens the envelope of a published call, in cash and in the budget', () => {
    const configuration = { envelope: { amountMinor: 900, currency: 'EUR' } };
    expect(effects('call.Published', { configuration })).toEqual({ 1000: 900, 3000: -900, 9000: -900, 9090: 900 });
  });

  it('commits the amount of a signed contract out of the budget', () => {
    expect(effects('grant.ContractSigned', { ...of, amountMinor: 500 })).toEqual({ 9000: 500, 9020: -500 });
  });

  it('owes an approved advance as an advance, a cost as expenditure and a supplier as a direct payment', () => {
    const approved = { ...of, amountMinor: 100, clearedMinor: 0 };
    const bound = { 2000: -100, 9020: 100, 9030: -100 };
    expect(effects('paymentRequest.Approved', { ...approved, kind: 'advance' })).toEqual({ 1100: 100, ...bound });
    expect(effects('paymentRequest.Approved', { ...approved, kind: 'interim' })).toEqual({ 5000: 100, ...bound });
    expect(effects('paymentRequest.Approved', { ...approved, kind: 'directPayment' })).toEqual({ 5010: 100, ...bound });
  });

  it('turns what an advance covers of a cost into expenditure, without owing it again', () => {
    expect(
      effects('paymentRequest.Approved', { ...of, kind: 'reimbursement', amountMinor: 40, clearedMinor: 60 }),
    ).toEqual({ 5000: 100, 1100: -60, 2000: -40, 9020: 40, 9030: -40 });
  });

  it('takes an order through transit to the bank', () => {
    const order = { ...of, amountMinor: 70 };
    expect(effects('paymentOrder.Released', order)).toEqual({ 2000: 70, 1050: -70 });
    expect(effects('paymentOrder.Debited', order)).toEqual({ 1050: 70, 1000: -70, 9030: 70, 9040: -70 });
  });

  it('owes a refused order again only when it had been released', () => {
    const order = { ...of, amountMinor: 70 };
    expect(effects('paymentOrder.Rejected', order, ['Created', 'Released', 'Sent'])).toEqual({ 1050: 70, 2000: -70 });
    expect(postingOf({ source: 'paymentOrder.Rejected', event: order, earlier: ['Created'] })).toBeUndefined();
    expect(effects('paymentOrder.Cancelled', { ...order, wasReleased: true })).toEqual({ 1050: 70, 2000: -70 });
    expect(effects('paymentOrder.Cancelled', { ...order, wasReleased: false })).toEqual({});
  });

  it('owes the whole of a returned payment again, and books what a bank kept of it as its charge', () => {
    expect(effects('paymentOrder.Returned', { ...of, amountMinor: 70, returnedMinor: 65 })).toEqual({
      1000: 65,
      5200: 5,
      1050: 0,
      2000: -70,
      9040: 70,
      9030: -70,
    });
  });

  it('settles the advance into expenditure and claims', () => {
    const reckoning = { acceptedMinor: 30, disallowedAdvanceMinor: 10, disallowedExpenditureMinor: 5 };
    expect(effects('grant.Settled', { ...of, ...reckoning })).toEqual({ 5000: 25, 1100: -40, 1150: 15 });
  });

  it('posts nothing for a settlement that moves nothing', () => {
    const reckoning = { acceptedMinor: 0, disallowedAdvanceMinor: 0, disallowedExpenditureMinor: 0 };
    expect(postingOf({ source: 'grant.Settled', event: { ...of, ...reckoning }, earlier: [] })).toBeUndefined();
  });

  it('reads every event of a grant that moves money as the grant writes it', () => {
    const reckoning = { acceptedMinor: 1, disallowedAdvanceMinor: 2, disallowedExpenditureMinor: 3, refundDueMinor: 5 };
    const at = '2023-12-01T00:00:00.000Z';
    const events = [
      { type: 'RefundReceived', ...of, amountMinor: 5, releasedMinor: 0, reference: 'S' },
      { type: 'Closed', ...of, finalEligibleMinor: 5, releasedMinor: 5 },
    ] as const satisfies readonly GrantEvent[];
    for (const event of [
      ...events,
      { type: 'Settled', ...of, ...reckoning, finalEligibleMinor: 5, unpaidMinor: 0, at },
      { type: 'Terminated', ...of, ...reckoning, reason: 'Breach', eligibleMinor: 5, releasedMinor: 5, at },
    ] as const)
      expect(postingOf({ source: `grant.${event.type}`, event, earlier: [] })?.currency).toBe('USD');
  });

  it('throws at an event that lacks its amount, and at an amount below nothing', () => {
    expect(() => postingOf({ source: 'grant.ContractSigned', event: of, earlier: [] })).toThrow();
    expect(() => move('1000', '3000', -1)).toThrow(RangeError);
  });

  it('is undone by the opposite lines', () => {
    const lines = [...move('5000', '2000', 9), ...move('9020', '9030', 9)];
    const both = [...lines, ...opposite(lines)];
    for (const account of ['5000', '2000', '9020', '9030'])
      expect(both.filter((line) => line.account === account).reduce((sum, line) => sum + effectMinor(line), 0)).toBe(0);
    expect(imbalanceMinor(both, 'cash')).toBe(0);
  });
});
