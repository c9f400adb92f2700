import * as z from 'zod/mini';
import { type Id, idOf } from '../kernel/ids.ts';

/** Payment orders that go to the bank in one file. */
export type PaymentBatchId = Id<'paymentBatch'>;

const isPaymentBatchId = idOf<'paymentBatch'>();

export const paymentBatchIdSchema = z.custom<PaymentBatchId>(isPaymentBatchId);

/** Reads a batch's id; throws RangeError when the text has not the form of one. */
export const paymentBatchId = (text: string): PaymentBatchId => {
  if (!isPaymentBatchId(text)) throw new RangeError('not the id of a payment batch');
  return text;
};

/** The gap-free series that a year's batches are numbered from. */
export const batchSeries = (year: string): string => `paymentBatch#${year}`;

/** A batch's number, which is also the MsgId of its file and is never used again: `CPF-2022-000001`. */
export const batchNumberOf = (year: string, count: number): string => `CPF-${year}-${String(count).padStart(6, '0')}`;

/** Which number of its year's series this is. Throws RangeError when it is no batch number. */
export const countOfBatchNumber = (number: string): { readonly year: string; readonly count: number } => {
  const [, year, count] = /^CPF-(\d{4})-(\d{6})$/.exec(number) ?? [];
  if (year === undefined || count === undefined) throw new RangeError(`not a batch number: ${number}`);
  return { year, count: Number(count) };
};
