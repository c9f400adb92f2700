import * as z from 'zod/mini';
import type { RecordedEvent } from '../../domain/kernel/repository.ts';
import type { MailRule, Telling } from './mail-rule.ts';
import { callTellings, documentTellings, questionTellings } from './rules/calls.ts';
import { activityTellings, grantTellings, reportTellings } from './rules/grants.ts';
import {
  accountTellings,
  bankMessageTellings,
  ledgerEntryTellings,
  paymentBatchTellings,
  paymentOrderTellings,
  paymentRequestTellings,
} from './rules/payments.ts';
import { institutionTellings, personTellings } from './rules/people.ts';
import { assessmentTellings, proposalTellings } from './rules/proposals.ts';

type Tellings = Readonly<Record<string, Readonly<Record<string, Telling>>>>;

const BY_KIND = {
  account: accountTellings,
  activity: activityTellings,
  assessment: assessmentTellings,
  bankMessage: bankMessageTellings,
  call: callTellings,
  document: documentTellings,
  grant: grantTellings,
  institution: institutionTellings,
  ledgerEntry: ledgerEntryTellings,
  paymentBatch: paymentBatchTellings,
  paymentOrder: paymentOrderTellings,
  paymentRequest: paymentRequestTellings,
  person: personTellings,
  proposal: proposalTellings,
  question: questionTellings,
  report: reportTellings,
} satisfies Tellings;

/** The kinds of cases whose events are looked at for mails. */
export type TellingKind = keyof typeof BY_KIND;

/**
 * Which event tells whom what, by kind of case. Every event of every kind has its place: a new one does not compile until somebody has
 * said who is told of it, or why nobody is.
 */
export const TELLINGS: Tellings = BY_KIND;

const said = z.record(z.string(), z.unknown());

/** The rules that an event calls for; none when it tells nobody. */
export const mailRulesOf = (event: Pick<RecordedEvent, 'aggregate' | 'type' | 'event'>): readonly MailRule[] => {
  const telling = own(own(TELLINGS, event.aggregate), event.type);
  if (telling === undefined || 'nobody' in telling) return [];
  const told = z.parse(said, event.event);
  return telling.filter(({ when }) => when === undefined || when(told));
};

const own = <Value>(record: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined =>
  record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;

const ALL: readonly MailRule[] = Object.values(TELLINGS)
  .flatMap((each) => Object.values(each))
  .flatMap((telling) => ('nobody' in telling ? [] : telling));

/** The rules by which a mail is sent, whatever the event. */
export const mailRulesFor = (mail: MailRule['mail']): readonly MailRule[] => ALL.filter((rule) => rule.mail === mail);
