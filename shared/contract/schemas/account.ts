import * as z from 'zod/mini';
import { ACCOUNT_STATUSES } from '#shared/domain/account/machine.ts';
import { countrySchema } from '#shared/domain/kernel/country-schema.ts';
import { currencySchema } from '#shared/domain/kernel/currency-schema.ts';
import { instantSchema, storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { caseReply, idParam, pageQuery, pageReply } from './case-reply.ts';
import { typedText } from './typed-text.ts';

const address = z.object({ street: z.optional(typedText(70)), town: typedText(35), country: countrySchema });

const account = {
  institutionId: z.string(),
  holderName: z.string(),
  /** The account's last characters; what everybody sees who does not pay. */
  masked: z.string(),
  iban: z.optional(z.string()),
  number: z.optional(z.string()),
  bic: z.optional(z.string()),
  bankName: z.string(),
  currency: currencySchema,
  address,
  isAbroad: z.boolean(),
  evidenceDocumentId: z.string(),
  proposedAt: storedInstant,
  callBack: z.optional(z.object({ contactName: z.string(), contactNumber: z.string(), at: storedInstant })),
  coolingEndsAt: z.optional(storedInstant),
  reason: z.optional(z.string()),
};

export const accountReply = caseReply(account);

export const accountPage = pageReply({
  institutionId: z.string(),
  holderName: z.string(),
  masked: z.string(),
  bankName: z.string(),
  currency: currencySchema,
  proposedAt: storedInstant,
});

export const accountParams = z.object({ accountId: idParam });

export const institutionAccountsParams = z.object({ institutionId: idParam });

export const accountsQuery = z.object({ ...pageQuery, status: z.optional(z.enum(ACCOUNT_STATUSES)) });

/** Either `iban` (with `bic` where it is known) or `number` and `bic`, by the country's rule. Blanks and lower case are put right. */
export const proposeAccountBody = z
  .object({
    holderName: typedText(140),
    iban: z.optional(typedText(42)),
    number: z.optional(typedText(34)),
    bic: z.optional(typedText(11)),
    bankName: typedText(140),
    currency: currencySchema,
    address,
    /** The bank's letter or the financial identification form, already uploaded and found clean. */
    evidenceDocumentId: idParam,
  })
  .check(
    z.refine(({ iban, number }) => (iban === undefined) !== (number === undefined), {
      error: 'give the IBAN or the account number, one of the two',
      path: ['iban'],
    }),
  );

export const recordCallBackBody = z.object({
  contactName: typedText(140),
  contactNumber: typedText(40),
  calledAt: instantSchema,
});

export const accountReasonBody = z.object({ reason: typedText(1000) });
