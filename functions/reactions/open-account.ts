import { reactionFunction } from '#shared/runtime/reaction-function.ts';
import { invitedAccount } from '../facts/invited-account.ts';
import { accounts } from '../parts/accounts.ts';

/** Whoever is invited can sign in: the account follows from the invitation, once, however often the event comes. */
export const handler = reactionFunction('open-account', {}, (event) => accounts().open(invitedAccount(event)));
