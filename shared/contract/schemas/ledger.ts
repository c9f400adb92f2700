import * as z from 'zod/mini';
import { currencySchema } from '#shared/domain/kernel/currency-schema.ts';
import { storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { ACCOUNT_CODES, CHART } from '#shared/domain/ledger/chart.ts';
import { ledgerEntryState } from '#shared/domain/ledger/state.ts';
import { SUSPENSE_TARGETS } from '#shared/domain/ledger/suspense.ts';
import { caseReply, idParam, pageQuery, pageReply } from './case-reply.ts';

const account = z.enum(ACCOUNT_CODES);
const accountName = z.enum(Object.values(CHART).map(({ name }) => name));
const { entry, at, currency, grantId, causedBy, lines } = ledgerEntryState.shape;

/** An entry of the journal. */
export const ledgerEntryReply = caseReply(z.omit(ledgerEntryState, { id: true, status: true }).shape);

export const ledgerEntryPage = pageReply({ entry, at, currency, grantId, causedBy, lines });

export const ledgerEntryParams = z.object({ entryId: idParam });

export const ledgerEntryQuery = z.object({
  ...pageQuery,
  grantId: z.optional(idParam),
  /** Only entries that touch this account. */
  account: z.optional(account),
});

const reason = z.string().check(z.trim(), z.minLength(3), z.maxLength(1000));

export const reverseBody = z.object({ reason });

/** The account that the money belongs to, and what it is. */
export const assignBody = z.object({ account: z.enum(SUSPENSE_TARGETS), reason });

export const trialBalanceQuery = z.object({ grantId: z.optional(idParam) });

/** The books, currency by currency; sums in minor units. With a grant, the part of the books that is its own. */
export const trialBalanceReply = z.object({
  balanced: z.boolean(),
  currencies: z.array(
    z.object({
      currency: currencySchema,
      balanced: z.boolean(),
      lines: z.readonly(z.array(z.object({ account, name: accountName, debitMinor: z.int(), creditMinor: z.int() }))),
      debitMinor: z.int(),
      creditMinor: z.int(),
      committedMinor: z.int(),
      obligatedMinor: z.int(),
      paidMinor: z.int(),
    }),
  ),
});

/** Whether the books agree with the bank and with the orders on their way; sums in minor units. */
export const reconciliationReply = z.object({
  reconciled: z.boolean(),
  currencies: z.array(
    z.object({
      currency: currencySchema,
      reconciled: z.boolean(),
      /** Account 1000 against the last closing balance that the bank has told; `statement` is absent until it has told one. */
      bank: z.object({
        bookMinor: z.int(),
        statement: z.optional(z.object({ closingMinor: z.int(), receivedAt: storedInstant })),
        differenceMinor: z.optional(z.int()),
      }),
      /** Account 1050 against the orders that were released and have not yet been debited, rejected or returned. */
      inTransit: z.object({
        bookMinor: z.int(),
        ordersMinor: z.int(),
        orders: z.int(),
        differenceMinor: z.int(),
      }),
    }),
  ),
});
