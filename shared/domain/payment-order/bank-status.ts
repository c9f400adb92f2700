/**
 * What a bank's answer about a payment means for its order (transaction statuses of ISO 20022's external code set). A code that is not in
 * this table counts as pending and asks for a person: real banks send codes that no list has.
 */
const MEANINGS: Readonly<Record<string, BankMeaning>> = {
  RCVD: 'acknowledged',
  ACTC: 'acknowledged',
  ACFC: 'acknowledged',
  RCVC: 'acknowledged',
  ACCP: 'accepted',
  ACWC: 'accepted',
  ACSP: 'accepted',
  ACPD: 'accepted',
  ACIS: 'accepted',
  ACSC: 'debited',
  ACCC: 'debited',
  PDNG: 'pending',
  PATC: 'pending',
  ACFW: 'pending',
  RJCT: 'rejected',
  CANC: 'cancelled',
};

export type BankMeaning = 'acknowledged' | 'accepted' | 'pending' | 'debited' | 'rejected' | 'cancelled';

/** What a status code means; undefined when it is none that we know. */
export const meaningOf = (status: string): BankMeaning | undefined => MEANINGS[status];

/** What should be done about a refusal. The last is for reasons that no group holds. */
export const REMEDIES = [
  'duplicate',
  'fixBeneficiary',
  'funds',
  'limit',
  'compliance',
  'retryNextDay',
  'fixFile',
  'unknown',
] as const;

type Remedy = (typeof REMEDIES)[number];

const BY_REASON: readonly (readonly [RegExp, Remedy])[] = [
  [/^(AM05|DU\d\d|DUPL)$/, 'duplicate'],
  [/^(AC\d\d|RC\d\d|BE\d\d)$/, 'fixBeneficiary'],
  [/^(AM04)$/, 'funds'],
  [/^(AM02|AM14)$/, 'limit'],
  [/^(RR\d\d|FRAD)$/, 'compliance'],
  [/^(DT\d\d|TM01)$/, 'retryNextDay'],
  [/^(AM\d\d|FF\d\d|CH\d\d)$/, 'fixFile'],
];

/** The remedy for a reason code of ISO 20022's external code set. A duplicate and a matter of compliance are for a person, never for a repeat. */
export const remedyOf = (reasonCode: string): Remedy =>
  BY_REASON.find(([pattern]) => pattern.test(reasonCode))?.[1] ?? 'unknown';
