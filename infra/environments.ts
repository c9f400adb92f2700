/** What differs from stage to stage; everything else is the same everywhere. */
export type Environment = {
  /** Goes into every name, so that stages can stand side by side in one account. */
  readonly stage: 'local' | 'acceptance' | 'production';
  readonly region: string;
  /** The site's own name and its certificate (which CloudFront takes from us-east-1 only); without them CloudFront's name is used. */
  readonly site?: { readonly domain: string; readonly certificateArn: string } | undefined;
  /** The sender of all mail. Its domain is verified with SES once by hand, for it belongs to the account and not to a stage. */
  readonly mailFrom: string;
  /** Where answers to our mails go: a box that the office reads. */
  readonly mailReplyTo: string;
  /** The first label of the sign-in pages' address; unique in the whole region. */
  readonly signInPrefix: string;
  /** Days for which functions and the API keep their logs. */
  readonly logDays: number;
  /** Years for which nobody, not even the account's owner, can delete what was sent to or came from the bank. */
  readonly bankYears: number;
  /** Requests a second that the API lets through on average, and at once. */
  readonly requestsPerSecond: number;
  readonly requestsAtOnce: number;
  /** GuardDuty looks at uploads. Elsewhere the `scan-document` reaction's own checks stand alone. */
  readonly guardDuty: boolean;
  /** A deployment also puts the built site in place. */
  readonly publishesSite: boolean;
};

/** [default] of this scheme; the Bank's own rule of keeping papers goes first once it is known. */
const BANK_YEARS = 10;
/** Frankfurt: there is no region in Türkiye. Whether the data may leave the country is a question to the owner. */
const REGION = 'eu-central-1';

const environments: Readonly<Record<Environment['stage'], Environment>> = {
  local: {
    stage: 'local',
    region: REGION,
    mailFrom: 'projects@cpf.example',
    mailReplyTo: 'office@cpf.example',
    signInPrefix: 'cpf-local',
    logDays: 7,
    bankYears: BANK_YEARS,
    requestsPerSecond: 200,
    requestsAtOnce: 400,
    guardDuty: false,
    publishesSite: false,
  },
  acceptance: {
    stage: 'acceptance',
    region: REGION,
    mailFrom: 'projects@acceptance.cpf.example',
    mailReplyTo: 'office@acceptance.cpf.example',
    signInPrefix: 'cpf-acceptance',
    logDays: 30,
    bankYears: 1,
    requestsPerSecond: 100,
    requestsAtOnce: 200,
    guardDuty: true,
    publishesSite: true,
  },
  production: {
    stage: 'production',
    region: REGION,
    mailFrom: 'projects@cpf.example',
    mailReplyTo: 'office@cpf.example',
    signInPrefix: 'cpf-production',
    logDays: 400,
    bankYears: BANK_YEARS,
    // 500 people save their draft in the last minutes before a call closes; ten times that is still no attack.
    requestsPerSecond: 500,
    requestsAtOnce: 1000,
    guardDuty: true,
    publishesSite: true,
  },
};

const isStage = (value: unknown): value is Environment['stage'] => typeof value === 'string' && value in environments;

/** The environment of a stage by name; `local` when none is named. Throws on any other name. */
export const environmentOf = (stage: unknown): Environment => {
  if (stage === undefined) return environments.local;
  if (!isStage(stage))
    throw new Error(`no stage ${JSON.stringify(stage)}: take ${Object.keys(environments).join(', ')}`);
  return environments[stage];
};
