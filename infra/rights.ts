import type { Resource } from '#shared/contract/operation.ts';
import type { ReactionName } from '#shared/contract/reactions.ts';

/** What a function may do beyond its own log. Each right also brings the environment variables that it is used with. */
export type Right =
  | 'table:read'
  | 'table:write'
  /** Sign the form of an upload into quarantine. */
  | 'documents:offer'
  /** Read documents that have passed, and sign links to them. */
  | 'documents:read'
  /** Take an upload out of quarantine: to the clean ones, or out of the world. */
  | 'documents:judge'
  /** Take away the bytes of a document that was deleted. */
  | 'documents:clear'
  /** Keep a form exactly as it was signed; nobody can delete it afterwards. */
  | 'documents:keep'
  /** Read a form as it was signed. */
  | 'documents:signed'
  /** Read what the bank has sent. */
  | 'bank:read'
  /** Put a file into the inbox as if the bank had, when a person brings it. */
  | 'bank:deliver'
  /** Put files for the bank into the outbox. */
  | 'bank:send'
  | 'mail:send'
  /** Open the account by which a person signs in, have its first password sent again, and correct its address. */
  | 'accounts:open'
  /** Make and check the links of partner invitations. */
  | 'invitations';

const CASES = ['table:read', 'table:write'] as const satisfies readonly Right[];

/** What each function may do. Asked for by name in the stacks, so a function without a row does not compile. */
export const rights: Readonly<Record<Resource | ReactionName, readonly Right[]>> = {
  meta: [],
  public: ['table:read', 'documents:read'],
  directory: [...CASES, 'invitations'],
  calls: CASES,
  proposals: [...CASES, 'documents:keep', 'documents:offer', 'documents:signed', 'invitations'],
  documents: [...CASES, 'documents:offer', 'documents:read'],
  assignments: CASES,
  grants: CASES,
  reports: CASES,
  accounts: CASES,
  'payment-requests': CASES,
  'payment-batches': [...CASES, 'bank:deliver'],
  ledger: CASES,
  insight: ['table:read'],
  prints: ['table:read'],
  questions: CASES,
  'send-mail': [...CASES, 'mail:send', 'invitations'],
  'send-digest': [...CASES, 'mail:send', 'invitations'],
  'open-account': [...CASES, 'accounts:open'],
  'read-mail-feedback': CASES,
  'scan-document': [...CASES, 'documents:judge'],
  'clear-document': [...CASES, 'documents:clear'],
  'issue-number': CASES,
  'follow-call': CASES,
  'follow-assessment': CASES,
  'follow-grant': CASES,
  'follow-payment': CASES,
  'send-bank-file': [...CASES, 'bank:send'],
  'read-bank-message': [...CASES, 'bank:read'],
  'post-ledger': CASES,
  'turn-of-time': CASES,
};
