import * as z from 'zod/mini';
import { type Id, idOf } from '../kernel/ids.ts';

/** A beneficiary's bank account as it was proposed once; changed bank details make a new one. */
export type AccountId = Id<'account'>;

const isAccountId = idOf<'account'>();

export const accountIdSchema = z.custom<AccountId>(isAccountId);

/** Reads an account's id; throws RangeError when the text has not the form of one. */
export const accountId = (text: string): AccountId => {
  if (!isAccountId(text)) throw new RangeError('not the id of an account');
  return text;
};
