import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
  UserPoolEmail,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import type { Environment } from '../environments.ts';

/**
 * Who signs in. A person's user name in the pool is their person id, so that the token says who it is and nothing else; what they may do is
 * in the table (role grants), never in the token, so that a role taken away is gone at the next request.
 */
export class IdentityStack extends Stack {
  readonly pool: UserPool;
  readonly issuer: string;
  readonly clientId: string;

  /** `mailConfiguration`: the configuration set that the pool's own mails go out by, so that it is heard when one comes back. */
  constructor(scope: Construct, environment: Environment, siteUrl: string, mailConfiguration: string) {
    super(scope, `cpf-${environment.stage}-identity`, {
      env: { region: environment.region },
      terminationProtection: true,
    });
    this.pool = peoplePool(this, environment, mailConfiguration);
    this.pool.addDomain('SignInPages', {
      cognitoDomain: { domainPrefix: environment.signInPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    this.issuer = this.pool.userPoolProviderUrl;
    this.clientId = siteClient(this.pool, environment, siteUrl).userPoolClientId;
  }
}

const peoplePool = (scope: Construct, environment: Environment, mailConfiguration: string): UserPool =>
  new UserPool(scope, 'People', {
    userPoolName: `cpf-${environment.stage}`,
    // People are invited by their institution or the office; nobody lets themselves in.
    selfSignUpEnabled: false,
    signInAliases: { username: true, email: true },
    autoVerify: { email: true },
    // One switch for the whole pool, and CCO and Bank must: so everybody does (docs/decisions).
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    featurePlan: FeaturePlan.PLUS,
    standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
    passwordPolicy: {
      minLength: 14,
      requireLowercase: true,
      requireUppercase: true,
      requireDigits: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(7),
    },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    email: UserPoolEmail.withSES({
      fromEmail: environment.mailFrom,
      fromName: 'COMCEC Project Funding',
      sesRegion: environment.region,
      configurationSetName: mailConfiguration,
      sesVerifiedDomain: environment.mailFrom.replace(/^.*@/, ''),
    }),
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });

/** The site signs people in by code and PKCE; it has no secret, for a browser can keep none. */
const siteClient = (pool: UserPool, { stage }: Environment, siteUrl: string): UserPoolClient =>
  pool.addClient('Site', {
    userPoolClientName: `cpf-${stage}-site`,
    generateSecret: false,
    authFlows: {},
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID],
      callbackUrls: [`${siteUrl}/signed-in`],
      logoutUrls: [`${siteUrl}/`],
    },
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    // A working day: whoever fills in a form from morning to evening signs in once.
    refreshTokenValidity: Duration.hours(12),
  });
