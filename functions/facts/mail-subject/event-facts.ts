import * as z from 'zod/mini';
import type { MailFacts } from '#shared/adapters/mail/mail-values.ts';
import { currencySchema } from '#shared/domain/kernel/currency-schema.ts';
import { storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { money } from '#shared/domain/kernel/money.ts';
import { moneySchema } from '#shared/domain/kernel/money-schema.ts';
import type { MailedEvent } from './subject.ts';

/** What events of all kinds say that mails repeat: why, by when, how much. */
const telling = z.looseObject({
  reason: z.optional(z.string()),
  reasonCode: z.optional(z.string()),
  question: z.optional(z.string()),
  dueAt: z.optional(storedInstant),
  closesAt: z.optional(storedInstant),
  coolingEndsAt: z.optional(storedInstant),
  expiresAt: z.optional(storedInstant),
  grant: z.optional(moneySchema),
  refundDueMinor: z.optional(z.int()),
  grantMinor: z.optional(z.int()),
  claimedMinor: z.optional(z.int()),
  amountMinor: z.optional(z.int()),
  currency: z.optional(currencySchema),
});

/** Of every place that may stand in a mail, what it says when there is nothing to say. */
export const NOTHING_SAID: MailFacts = {
  title: '',
  code: '',
  owner: '',
  name: '',
  file: '',
  address: '',
  area: '',
  day: '',
  roles: '',
  reason: '',
  opens: '',
  received: '',
  fingerprint: '',
  due: '',
  amount: '',
};

/** The facts that an event itself holds, and when it happened. */
export const eventFacts = (event: MailedEvent): MailFacts => {
  const told = z.parse(telling, event.event);
  const reason = told.reason ?? told.question ?? told.reasonCode;
  const due = told.dueAt ?? told.closesAt ?? told.coolingEndsAt ?? told.expiresAt;
  const minor = told.refundDueMinor ?? told.grantMinor ?? told.claimedMinor ?? told.amountMinor;
  const amount =
    told.grant ?? (minor === undefined || told.currency === undefined ? undefined : money(minor, told.currency));
  return {
    moment: { moment: event.at },
    ...(reason === undefined ? {} : { reason }),
    ...(due === undefined ? {} : { due: { moment: due } }),
    ...(amount === undefined ? {} : { amount }),
  };
};
