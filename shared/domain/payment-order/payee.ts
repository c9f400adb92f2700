import * as z from 'zod/mini';
import { countrySchema } from '../kernel/country-schema.ts';

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
export const purpose = z.enum(['GOVT', 'SUPP']);

export type Purpose = z.infer<typeof purpose>;
