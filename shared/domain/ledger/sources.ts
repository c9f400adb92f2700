import * as z from 'zod/mini';
import { currencySchema } from '../kernel/currency-schema.ts';
import { moneySchema } from '../kernel/money-schema.ts';

/** A whole number of minor units, never below nothing. */
const amount = z.int().check(z.minimum(0));
const ofGrant = { grantId: z.string(), currency: currencySchema };
const order = z.object({ ...ofGrant, amountMinor: amount });
const request = z.object({
  ...ofGrant,
  kind: z.enum(['advance', 'interim', 'final', 'reimbursement', 'directPayment']),
  amountMinor: amount,
  clearedMinor: amount,
});
const reckoning = {
  acceptedMinor: amount,
  disallowedAdvanceMinor: amount,
  disallowedExpenditureMinor: amount,
};

/** What the ledger reads of each event that moves money or binds it, by `aggregate.EventType`. */
export const ledgerSources = {
  'call.Published': z.object({ configuration: z.object({ envelope: moneySchema }) }),
  'grant.ContractSigned': z.object({ ...ofGrant, amountMinor: amount }),
  'grant.Settled': z.object({ ...ofGrant, ...reckoning }),
  'grant.RefundReceived': z.object({ ...ofGrant, amountMinor: amount, releasedMinor: amount }),
  'grant.Closed': z.object({ ...ofGrant, finalEligibleMinor: amount, releasedMinor: amount }),
  'grant.Terminated': z.object({ ...ofGrant, ...reckoning, eligibleMinor: amount, releasedMinor: amount }),
  'paymentRequest.Approved': request,
  'paymentRequest.ObligationDropped': request,
  'paymentOrder.Released': order,
  'paymentOrder.Debited': order,
  'paymentOrder.Rejected': order,
  'paymentOrder.Cancelled': z.extend(order, { wasReleased: z.boolean() }),
  'paymentOrder.Returned': z.extend(order, { returnedMinor: amount }),
} as const satisfies Record<string, z.ZodMiniType>;

export type LedgerSource = keyof typeof ledgerSources;

/** What an event of one kind tells the ledger. */
export type SourceFacts<Source extends LedgerSource> = z.output<(typeof ledgerSources)[Source]>;

export const isLedgerSource = (value: string): value is LedgerSource => Object.hasOwn(ledgerSources, value);
