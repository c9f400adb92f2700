import {
  AdminCreateUserCommand,
  type CognitoIdentityProviderClient,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';

/** Somebody who is to sign in. */
type NewAccount = { readonly personId: string; readonly email: string };

export type Accounts = {
  /**
   * Makes the account by which a person signs in; the sign-in service sends them their first password itself, so that it passes through
   * nothing of ours. Changes nothing when the person has an account. Throws when the service fails, or another account has the address.
   */
  readonly open: (account: NewAccount) => Promise<void>;
};

/** Accounts in a user pool of Cognito, in which a person's user name is their id and their verified address another name for it. */
export const createAccounts = (client: CognitoIdentityProviderClient, poolId: string): Accounts => ({
  open: async ({ personId, email }) => {
    try {
      await client.send(
        new AdminCreateUserCommand({
          UserPoolId: poolId,
          Username: personId,
          UserAttributes: [
            { Name: 'email', Value: email },
            { Name: 'email_verified', Value: 'true' },
          ],
          DesiredDeliveryMediums: ['EMAIL'],
        }),
      );
    } catch (thrown) {
      if (!(thrown instanceof UsernameExistsException)) throw thrown;
    }
  },
});
