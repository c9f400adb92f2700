import * as z from 'zod/mini';
import { accountIdSchema } from '../account/ids.ts';
import { countrySchema } from '../kernel/country.ts';
import { currencySchema } from '../kernel/currency.ts';
import { storedInstant } from '../kernel/instant.ts';
import { paymentRequestIdSchema } from '../payment-request/ids.ts';
import { paymentOrderIdSchema } from './ids.ts';
import { PAYMENT_ORDER_STATUSES } from './machine.ts';

/** Whom the order pays, as the account stood when the order was made: a later change of the account does not reach it. */
export const creditor = z.object({
  name: z.string(),
  address: z.object({ street: z.optional(z.string()), town: z.string(), country: countrySchema }),
  account: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('iban'), iban: z.string() }),
    z.object({ kind: z.literal('number'), number: z.string() }),
  ]),
  bic: z.optional(z.string()),
  bankName: z.string(),
});

export type Creditor = z.infer<typeof creditor>;

/** What came of looking the payee up: which list, and why it holds the order up if it does. */
export const screening = z.object({
  result: z.enum(['clear', 'hold']),
  reasons: z.readonly(z.array(z.string())),
  listVersion: z.string(),
});

export type Screening = z.infer<typeof screening>;

/** Codes of ISO 20022's external purpose set; there is none for grants, so they go as government payments. */
const purpose = z.enum(['GOVT', 'SUPP']);

export type Purpose = z.infer<typeof purpose>;

export const paymentOrderState = z.object({
  id: paymentOrderIdSchema,
  status: z.enum(PAYMENT_ORDER_STATUSES),
  requestId: paymentRequestIdSchema,
  grantId: z.string(),
  institutionId: z.string(),
  accountId: accountIdSchema,
  accountVersion: z.int(),
  amountMinor: z.int(),
  currency: currencySchema,
  endToEndId: z.string(),
  instructionId: z.string(),
  uetr: z.string(),
  creditor,
  purpose,
  remittance: z.string(),
  createdAt: storedInstant,
  screening: z.optional(screening),
  batchId: z.optional(z.string()),
  batchNumber: z.optional(z.string()),
  /** True from the release on: the money counts as under way. */
  isReleased: z.boolean(),
  debitedAt: z.optional(storedInstant),
  reconciledAt: z.optional(storedInstant),
  /** The bank's reference on the booked entry. */
  bankReference: z.optional(z.string()),
  bankStatus: z.optional(z.string()),
  reasonCode: z.optional(z.string()),
  /** Set when the bank has said something that a person should look at. */
  needsAttention: z.optional(z.string()),
  /** Where the order stood when its recall was asked for. */
  beforeRecall: z.optional(z.enum(PAYMENT_ORDER_STATUSES)),
  /** What has been heard already, so that the same message has no second effect. */
  heard: z.readonly(z.array(z.string())),
});

export type PaymentOrderState = z.infer<typeof paymentOrderState>;
