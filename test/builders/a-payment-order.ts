import type { PaymentOrderCommand } from '#shared/domain/payment-order/commands.ts';
import { endToEndIdOf, instructionIdOf, paymentOrderId } from '#shared/domain/payment-order/ids.ts';
import { rankOf } from '#shared/domain/payment-order/rules/rank.ts';
import type { PaymentOrderState } from '#shared/domain/payment-order/state.ts';
import { at } from './a-context.ts';
import { PAYMENT_REQUEST } from './a-payment-request.ts';
import { ACCOUNT } from './an-account.ts';
import { OWNER } from './an-actor.ts';

export const ORDER = paymentOrderId('01H0RDER00000000000000AAAA');

type Create = Extract<PaymentOrderCommand, { readonly type: 'create' }>;

/** An order for 3,000.00 US dollars to a clear payee. */
export const anOrderCommand = (over: Partial<Create> = {}): Create => ({
  type: 'create',
  id: ORDER,
  requestId: PAYMENT_REQUEST,
  grantId: '01HGRANT000000000000000AAA',
  institutionId: OWNER,
  accountId: ACCOUNT,
  accountVersion: 4,
  amountMinor: 300_000,
  currency: 'USD',
  uetr: 'eb6305c9-1f7a-4f2b-9a40-3f1d6c5b8a11',
  creditor: {
    name: 'Ministry of Trade',
    address: { town: 'Ankara', country: 'TR' },
    account: { kind: 'iban', iban: 'TR330006100519786457841326' },
    bankName: 'Ziraat Bank',
  },
  purpose: 'GOVT',
  remittance: '2022-TURTRADE-1 interim',
  screening: { result: 'clear', reasons: [], listVersion: 'none' },
  ...over,
});

/** An order in any state, with what must have happened before. */
export const anOrder = (status: PaymentOrderState['status'] = 'sent', id = ORDER): PaymentOrderState => {
  const { type: _, ...order } = anOrderCommand({ id });
  const rank = rankOf(status);
  return {
    ...order,
    status,
    endToEndId: endToEndIdOf(id),
    instructionId: instructionIdOf(id),
    createdAt: at('2022-09-10T09:00:00.000Z'),
    isReleased: rank >= rankOf('released'),
    heard: [],
    ...(['debited', 'reconciled', 'closed', 'returned'].includes(status) && {
      debitedAt: at('2022-09-12T09:00:00.000Z'),
    }),
    ...(['reconciled', 'closed'].includes(status) && { reconciledAt: at('2022-09-13T09:00:00.000Z') }),
    ...(status === 'recallRequested' && { beforeRecall: 'accepted' as const }),
  };
};
