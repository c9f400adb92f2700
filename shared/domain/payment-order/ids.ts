import * as z from 'zod/mini';
import { type Id, idOf, isUlid } from '../kernel/ids.ts';

/** One instruction to the bank to pay one amount to one account. */
export type PaymentOrderId = Id<'paymentOrder'>;

const isPaymentOrderId = idOf<'paymentOrder'>();

export const paymentOrderIdSchema = z.custom<PaymentOrderId>(isPaymentOrderId);

/** Reads a payment order's id; throws RangeError when the text has not the form of one. */
export const paymentOrderId = (text: string): PaymentOrderId => {
  if (!isPaymentOrderId(text)) throw new RangeError('not the id of a payment order');
  return text;
};

/** The order's own reference, which travels to the beneficiary and comes back in every answer: at most 35 characters of set X, unique forever. */
export const endToEndIdOf = (id: PaymentOrderId): string => `E${id}`;

/** The reference that only our bank sees. */
export const instructionIdOf = (id: PaymentOrderId): string => `I${id}`;

/** The order that an end-to-end reference names; undefined for a reference that is not ours, e.g. `NOTPROVIDED`. */
export const orderOfEndToEndId = (endToEndId: string): PaymentOrderId | undefined => {
  const text = endToEndId.slice(1);
  return endToEndId.startsWith('E') && isUlid(text) ? paymentOrderId(text) : undefined;
};
