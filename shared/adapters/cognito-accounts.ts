import {
  AdminCreateUserCommand,
  AdminUpdateUserAttributesCommand,
  type CognitoIdentityProviderClient,
  UnsupportedUserStateException,
  UserNotFoundException,
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
  /**
   * Has the service send another first password, which makes the one before it void and holds as long as that did; opens the account where
   * there is none yet. Sends nothing to whoever has a password of their own: `hasSignedIn`. Throws when the service fails.
   */
  readonly sendAgain: (account: NewAccount) => Promise<'sent' | 'hasSignedIn'>;
  /**
   * Puts another address in place of the one that a person signs in with; opens the account where there is none yet. Doing it again changes
   * nothing. Throws when the service fails, or another account has the address.
   */
  readonly correctAddress: (account: NewAccount) => Promise<void>;
};

/** Verified by whoever invites: only a verified address is another name to sign in by. */
const verified = (email: string) => [
  { Name: 'email', Value: email },
  { Name: 'email_verified', Value: 'true' },
];

/** Accounts in a user pool of Cognito, in which a person's user name is their id and their verified address another name for it. */
export const createAccounts = (client: CognitoIdentityProviderClient, poolId: string): Accounts => {
  const open: Accounts['open'] = async ({ personId, email }) => {
    try {
      await client.send(
        new AdminCreateUserCommand({
          UserPoolId: poolId,
          Username: personId,
          UserAttributes: verified(email),
          DesiredDeliveryMediums: ['EMAIL'],
        }),
      );
    } catch (thrown) {
      if (!(thrown instanceof UsernameExistsException)) throw thrown;
    }
  };
  return {
    open,
    sendAgain: async (account) => {
      try {
        await client.send(
          new AdminCreateUserCommand({
            UserPoolId: poolId,
            Username: account.personId,
            MessageAction: 'RESEND',
            DesiredDeliveryMediums: ['EMAIL'],
          }),
        );
      } catch (thrown) {
        if (thrown instanceof UnsupportedUserStateException) return 'hasSignedIn';
        if (!(thrown instanceof UserNotFoundException)) throw thrown;
        await open(account);
      }
      return 'sent';
    },
    correctAddress: async (account) => {
      try {
        await client.send(
          new AdminUpdateUserAttributesCommand({
            UserPoolId: poolId,
            Username: account.personId,
            UserAttributes: verified(account.email),
          }),
        );
      } catch (thrown) {
        if (!(thrown instanceof UserNotFoundException)) throw thrown;
        await open(account);
      }
    },
  };
};
