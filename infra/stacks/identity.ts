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

/**
 * How a first password comes, in the four languages at once, since the pool knows no reader's own. The mail that says what the account is
 * for is ours and comes beside it.
 */
const FIRST_PASSWORD = {
  emailSubject: 'COMCEC Project Funding: first password · premier mot de passe · ilk parola · كلمة المرور الأولى',
  emailBody: [
    '<p dir="ltr">Your first password for COMCEC Project Funding, valid for seven days: <b>{####}</b><br>Sign in with your e-mail address. (Account {username})</p>',
    '<p dir="ltr" lang="fr">Votre premier mot de passe pour le Financement de projets du COMCEC, valable sept jours : <b>{####}</b><br>Connectez-vous avec votre adresse électronique.</p>',
    '<p dir="ltr" lang="tr">İSEDAK Proje Finansmanı için yedi gün geçerli ilk parolanız: <b>{####}</b><br>E-posta adresinizle oturum açın.</p>',
    '<p dir="rtl" lang="ar">كلمة المرور الأولى لتمويل مشاريع الكومسيك، وهي صالحة لسبعة أيام: <b dir="ltr">{####}</b><br>يُرجى تسجيل الدخول بعنوان بريدكم الإلكتروني.</p>',
  ].join(''),
};

const peoplePool = (scope: Construct, environment: Environment, mailConfiguration: string): UserPool =>
  new UserPool(scope, 'People', {
    userPoolName: `cpf-${environment.stage}`,
    // People are invited by their institution or the office; nobody lets themselves in.
    selfSignUpEnabled: false,
    userInvitation: FIRST_PASSWORD,
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
