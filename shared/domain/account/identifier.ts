import * as z from 'zod/mini';

/** How the account is named to the bank: by IBAN, with the BIC when it is known, or by number and BIC where there is no IBAN. */
export const accountIdentifier = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('iban'), iban: z.string(), bic: z.optional(z.string()) }),
  z.object({ kind: z.literal('number'), number: z.string(), bic: z.string() }),
]);

export type AccountIdentifier = z.infer<typeof accountIdentifier>;
