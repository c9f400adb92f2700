import { createAccounts } from '#shared/adapters/cognito-accounts.ts';
import { createCognitoClient } from '#shared/adapters/cognito-client.ts';
import { variable } from '#shared/runtime/environment.ts';
import { once } from './once.ts';

/** The accounts that people sign in with, for the function that opens them. */
export const accounts = once(() => createAccounts(createCognitoClient(), variable('USER_POOL_ID')));
