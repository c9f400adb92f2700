import * as z from 'zod/mini';
import type { Currency } from '../kernel/currency.ts';
import { imbalanceMinor, type LedgerLine, move, opposite } from './lines.ts';
import { type LedgerSource, ledgerSources, type SourceFacts } from './sources.ts';

/** What an entry records, in the words of payments.md §9.4. */
export const ENTRY_KINDS = [
  'callFunded',
  'committed',
  'obligated',
  'dropped',
  'released',
  'debited',
  'rejected',
  'returned',
  'settled',
  'refundIn',
  'closed',
  'terminated',
  'suspense',
  'assignment',
  'reversal',
] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** An entry as the rules draw it up: balanced on both sides of the chart. */
export type Posting = {
  readonly entry: EntryKind;
  readonly currency: Currency;
  readonly grantId: string | undefined;
  readonly lines: readonly LedgerLine[];
};

/** What has happened, and which events of the same case had come before: an order's way back depends on how far it had gone. */
export type Cause = { readonly source: LedgerSource; readonly event: unknown; readonly earlier: readonly string[] };

type Rule = (event: unknown, earlier: readonly string[]) => Posting;

/** A rule that is given what the ledger reads of its event. Throws when the event does not hold it. */
const reading =
  <Facts>(schema: z.ZodMiniType<Facts>, rule: (facts: Facts, earlier: readonly string[]) => Posting): Rule =>
  (event, earlier) =>
    rule(z.parse(schema, event), earlier);

const rules: Readonly<Record<LedgerSource, Rule>> = {
  /** The envelope is opened, and the fund's money for it comes in [default]. */
  'call.Published': reading(ledgerSources['call.Published'], ({ configuration: { envelope } }) => ({
    entry: 'callFunded',
    currency: envelope.currency,
    grantId: undefined,
    lines: [...move('1000', '3000', envelope.amountMinor), ...move('9090', '9000', envelope.amountMinor)],
  })),
  'grant.ContractSigned': reading(ledgerSources['grant.ContractSigned'], ({ amountMinor, ...of }) => ({
    ...of,
    entry: 'committed',
    lines: move('9000', '9020', amountMinor),
  })),
  'paymentRequest.Approved': reading(ledgerSources['paymentRequest.Approved'], (request) => ({
    entry: 'obligated',
    currency: request.currency,
    grantId: request.grantId,
    lines: owed(request),
  })),
  'paymentRequest.ObligationDropped': reading(ledgerSources['paymentRequest.ObligationDropped'], (request) => ({
    entry: 'dropped',
    currency: request.currency,
    grantId: request.grantId,
    lines: opposite(owed(request)),
  })),
  'paymentOrder.Released': reading(ledgerSources['paymentOrder.Released'], ({ amountMinor, ...of }) => ({
    ...of,
    entry: 'released',
    lines: move('2000', '1050', amountMinor),
  })),
  'paymentOrder.Debited': reading(ledgerSources['paymentOrder.Debited'], ({ amountMinor, ...of }) => ({
    ...of,
    entry: 'debited',
    lines: [...move('1050', '1000', amountMinor), ...move('9030', '9040', amountMinor)],
  })),
  /** The order is off, and its money owed again. */
  'paymentOrder.Rejected': reading(ledgerSources['paymentOrder.Rejected'], ({ amountMinor, ...of }, earlier) => ({
    ...of,
    entry: 'rejected',
    lines: earlier.includes('Released') ? move('1050', '2000', amountMinor) : [],
  })),
  /** An order that was called off before it was released had moved nothing. */
  'paymentOrder.Cancelled': reading(ledgerSources['paymentOrder.Cancelled'], ({ amountMinor, wasReleased, ...of }) => ({
    ...of,
    entry: 'rejected',
    lines: wasReleased ? move('1050', '2000', amountMinor) : [],
  })),
  /** The money is back in the account, less what a bank has kept as its charge, and the whole of it is owed again. */
  'paymentOrder.Returned': reading(ledgerSources['paymentOrder.Returned'], ({ amountMinor, returnedMinor, ...of }) => ({
    ...of,
    entry: 'returned',
    lines: [
      ...move('1000', '1050', returnedMinor),
      ...move('5200', '1050', amountMinor - returnedMinor),
      ...move('1050', '2000', amountMinor),
      ...move('9040', '9030', amountMinor),
    ],
  })),
  'grant.Settled': reading(ledgerSources['grant.Settled'], ({ currency, grantId, ...reckoning }) => ({
    entry: 'settled',
    currency,
    grantId,
    lines: reckoned(reckoning),
  })),
  'grant.RefundReceived': reading(ledgerSources['grant.RefundReceived'], ({ amountMinor, releasedMinor, ...of }) => ({
    ...of,
    entry: 'refundIn',
    lines: [
      ...move('1000', '1150', amountMinor),
      ...move('9040', '9060', releasedMinor),
      ...move('9040', '9020', amountMinor - releasedMinor),
    ],
  })),
  'grant.Closed': reading(ledgerSources['grant.Closed'], ({ finalEligibleMinor, releasedMinor, ...of }) => ({
    ...of,
    entry: 'closed',
    lines: [...move('9040', '9050', finalEligibleMinor), ...move('9020', '9060', releasedMinor)],
  })),
  'grant.Terminated': reading(
    ledgerSources['grant.Terminated'],
    ({ currency, grantId, eligibleMinor, releasedMinor, ...reckoning }) => ({
      entry: 'terminated',
      currency,
      grantId,
      lines: [...reckoned(reckoning), ...move('9040', '9050', eligibleMinor), ...move('9020', '9060', releasedMinor)],
    }),
  ),
};

/** An approved request is owed. What an earlier advance covers is not owed again: it turns from advance into expenditure. */
const owed = ({
  kind,
  amountMinor,
  clearedMinor,
}: Pick<SourceFacts<'paymentRequest.Approved'>, 'kind' | 'amountMinor' | 'clearedMinor'>): readonly LedgerLine[] => {
  const account = kind === 'advance' ? '1100' : kind === 'directPayment' ? '5010' : '5000';
  return [
    ...move(account, '2000', amountMinor),
    ...move(account, '1100', clearedMinor),
    ...move('9020', '9030', amountMinor),
  ];
};

/** Accepted cost turns the advance into expenditure; whatever does not stand becomes a claim on the owner. */
const reckoned = ({
  acceptedMinor,
  disallowedAdvanceMinor,
  disallowedExpenditureMinor,
}: Pick<
  SourceFacts<'grant.Settled'>,
  'acceptedMinor' | 'disallowedAdvanceMinor' | 'disallowedExpenditureMinor'
>): readonly LedgerLine[] => [
  ...move('5000', '1100', acceptedMinor),
  ...move('1150', '1100', disallowedAdvanceMinor),
  ...move('1150', '5000', disallowedExpenditureMinor),
];

/**
 * The double entry that an event asks for; undefined when it moves nothing. Throws when the event lacks what the ledger must know, or
 * when the entry would not balance: both are faults of the program, never of a person.
 */
export const postingOf = (cause: Cause): Posting | undefined => {
  const posting = rules[cause.source](cause.event, cause.earlier);
  for (const side of ['cash', 'budget'] as const)
    if (imbalanceMinor(posting.lines, side) !== 0) throw new Error(`${cause.source} does not balance (${side})`);
  return posting.lines.length === 0 ? undefined : posting;
};
