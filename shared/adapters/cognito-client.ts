import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';

/** The client of Cognito's user pools; its endpoint comes from AWS's own environment variables. */
export const createCognitoClient = (): CognitoIdentityProviderClient => new CognitoIdentityProviderClient({});
