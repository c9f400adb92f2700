/**
 * The reactions: what follows when something has happened. Queues, dead-letter queues, functions and their rules in the stacks are made from
 * these rows; the same rows tell the functions which events they may be given.
 */
export type Reaction = {
  readonly summary: string;
  /** What starts it: events of cases (`aggregate.EventType`), objects that arrive in a bucket, the clock, or the mail service. */
  readonly on:
    | { readonly source: 'events'; readonly types: readonly `${string}.${string}`[] | 'all' }
    | { readonly source: 'objects'; readonly bucket: 'documents' | 'bank'; readonly prefix: string }
    | { readonly source: 'clock'; readonly everyMinutes: number }
    /** What the mail service tells of mail that did not arrive, or was not wanted. */
    | { readonly source: 'mail' };
  /** How long one batch may take. */
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  /** How many messages come at once. */
  readonly batchSize: number;
  /** How many batches are worked on at once; as many as come when left out. */
  readonly atOnce?: number;
  /** Deliveries before a message goes to the dead-letter queue. */
  readonly attempts: number;
};

const usual = { timeoutSeconds: 30, memoryMegabytes: 512, batchSize: 10, attempts: 5 } as const;

export const reactions = {
  'send-mail': {
    ...usual,
    summary: 'Tells people in their language what they must do or what has been decided.',
    on: { source: 'events', types: 'all' },
    // News of a call goes to some hundred people, and SES takes 14 mails a second.
    timeoutSeconds: 60,
  },
  'send-digest': {
    ...usual,
    summary: 'Sends those who want it so one mail a day with all that has happened.',
    on: { source: 'clock', everyMinutes: 60 },
    timeoutSeconds: 120,
    batchSize: 1,
  },
  'open-account': {
    ...usual,
    summary:
      'Opens the account by which an invited person signs in, has its first password sent again, and corrects its address.',
    on: { source: 'events', types: ['person.Invited', 'person.InvitedAgain', 'person.AddressCorrected'] },
    batchSize: 1,
  },
  'read-mail-feedback': {
    ...usual,
    summary: 'Notes whom mail did not reach, and tells whoever invited a partner by a wrong address.',
    on: { source: 'mail' },
  },
  'scan-document': {
    ...usual,
    summary: 'Looks at every uploaded object before anyone else can: its true type, its hash, malware.',
    on: { source: 'objects', bucket: 'documents', prefix: 'quarantine/' },
    timeoutSeconds: 60,
    memoryMegabytes: 1024,
    batchSize: 1,
  },
  'clear-document': {
    ...usual,
    summary:
      'Takes away the bytes of documents that were deleted, given up because they never came whole, or not taken.',
    on: { source: 'events', types: ['document.Deleted', 'document.GivenUp', 'document.FoundUnfit'] },
  },
  'issue-number': {
    ...usual,
    summary: 'Gives a transmitted proposal its public code, off the path on which everybody writes at once.',
    on: { source: 'events', types: ['proposal.Transmitted'] },
    batchSize: 1,
    // All take from one gap-free series: in the last minute of a call hundreds would snatch it from one another until their attempts are spent.
    atOnce: 2,
  },
  'follow-call': {
    ...usual,
    summary: 'Takes the proposals of a call along when the call moves on.',
    on: {
      source: 'events',
      types: [
        'call.Closed',
        'call.FinalStageOpened',
        'call.FinalStageClosed',
        'call.FinalListPublished',
        'call.Cancelled',
        'proposal.Promoted',
      ],
    },
    timeoutSeconds: 120,
    batchSize: 1,
  },
  'follow-assessment': {
    ...usual,
    summary: 'Sends a proposal to the panel when all its assessments are in.',
    on: { source: 'events', types: ['assessment.Submitted', 'assessment.Conflicted', 'assessment.Returned'] },
  },
  'follow-grant': {
    ...usual,
    summary: 'Plans activities once a contract is signed and takes the grant along with its reports.',
    on: {
      source: 'events',
      types: ['grant.ContractSigned', 'grant.Started', 'report.Submitted', 'report.Returned', 'report.Approved'],
    },
  },
  'follow-payment': {
    ...usual,
    summary: 'Makes a payment order of an approved request, and tells request and grant what became of it.',
    on: {
      source: 'events',
      types: [
        'paymentRequest.Approved',
        'paymentOrder.Reconciled',
        'paymentOrder.Rejected',
        'paymentOrder.Cancelled',
        'paymentOrder.Returned',
      ],
    },
  },
  'send-bank-file': {
    ...usual,
    summary: "Puts a released batch's file into the bank's outbox.",
    on: { source: 'events', types: ['paymentBatch.Released'] },
    batchSize: 1,
  },
  'read-bank-message': {
    ...usual,
    summary: 'Reads what the bank answers and moves orders and batches by it.',
    on: { source: 'objects', bucket: 'bank', prefix: 'inbox/' },
    timeoutSeconds: 120,
    memoryMegabytes: 1024,
    batchSize: 1,
  },
  'post-ledger': {
    ...usual,
    summary: 'Writes the double entry of everything that moves money or binds it.',
    on: {
      source: 'events',
      types: [
        'call.Published',
        'grant.ContractSigned',
        'grant.Settled',
        'grant.RefundReceived',
        'grant.Closed',
        'grant.Terminated',
        'paymentRequest.Approved',
        'paymentRequest.ObligationDropped',
        'paymentOrder.Released',
        'paymentOrder.Debited',
        'paymentOrder.Rejected',
        'paymentOrder.Cancelled',
        'paymentOrder.Returned',
        'bankMessage.Applied',
      ],
    },
    batchSize: 1,
  },
  'turn-of-time': {
    ...usual,
    summary: 'Does what has become due: opens and closes calls, ends cooling-off times and implementation.',
    on: { source: 'clock', everyMinutes: 1 },
    timeoutSeconds: 60,
    batchSize: 1,
  },
} as const satisfies Record<string, Reaction>;

export type ReactionName = keyof typeof reactions;
