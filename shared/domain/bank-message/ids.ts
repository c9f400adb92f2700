import * as z from 'zod/mini';
import { type Id, idOf, ulidOfDigest } from '../kernel/ids.ts';

/** One file from the bank, as it came in. */
export type BankMessageId = Id<'bankMessage'>;

const isBankMessageId = idOf<'bankMessage'>();

export const bankMessageIdSchema = z.custom<BankMessageId>(isBankMessageId);

/**
 * The id of the message that a file is, made of the file's SHA-256: the same file always gives the same id, so that it can come in
 * any number of times and is one message. It has the form of all ids, but does not sort by time.
 */
export const bankMessageIdOf = (sha256: string): BankMessageId => {
  const text = ulidOfDigest(sha256);
  if (!isBankMessageId(text)) throw new RangeError('not a SHA-256');
  return text;
};
