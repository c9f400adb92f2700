import * as z from 'zod/mini';
import { type Id, idOf } from '../kernel/ids.ts';

/** An owner's claim for money under its grant. */
export type PaymentRequestId = Id<'paymentRequest'>;

const isPaymentRequestId = idOf<'paymentRequest'>();

export const paymentRequestIdSchema = z.custom<PaymentRequestId>(isPaymentRequestId);

/** Reads a payment request's id; throws RangeError when the text has not the form of one. */
export const paymentRequestId = (text: string): PaymentRequestId => {
  if (!isPaymentRequestId(text)) throw new RangeError('not the id of a payment request');
  return text;
};
