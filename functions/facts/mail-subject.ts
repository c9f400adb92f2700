import type { TellingKind } from '#shared/adapters/mail/mail-rules.ts';
import { ofAssessment, ofCall, ofDocument, ofProposal, ofQuestion } from './mail-subject/applications.ts';
import { ofInstitution, ofPerson } from './mail-subject/directory.ts';
import { eventFacts, NOTHING_SAID } from './mail-subject/event-facts.ts';
import {
  ofAccount,
  ofActivity,
  ofBankMessage,
  ofGrant,
  ofPaymentBatch,
  ofPaymentOrder,
  ofPaymentRequest,
  ofReport,
} from './mail-subject/money.ts';
import type { MailedEvent, MailSubject, Needs, SubjectOf } from './mail-subject/subject.ts';

/** Whom and what a mail can speak of, by kind of case; a kind of which nobody is told has none. */
const SUBJECTS: Readonly<Record<string, SubjectOf | undefined>> = {
  account: ofAccount,
  activity: ofActivity,
  assessment: ofAssessment,
  bankMessage: ofBankMessage,
  call: ofCall,
  document: ofDocument,
  grant: ofGrant,
  institution: ofInstitution,
  ledgerEntry: undefined,
  paymentBatch: ofPaymentBatch,
  paymentOrder: ofPaymentOrder,
  paymentRequest: ofPaymentRequest,
  person: ofPerson,
  proposal: ofProposal,
  question: ofQuestion,

  report: ofReport,
} satisfies { readonly [Kind in TellingKind]: SubjectOf | undefined };

/** The case that an event speaks of, with what mails may say of it; undefined when it sends no mails, or is not there any more. */
export const mailSubject = async (event: MailedEvent, parts: Needs): Promise<MailSubject | undefined> => {
  const subject = await SUBJECTS[event.aggregate]?.(event, parts);
  return subject && { ...subject, facts: { ...NOTHING_SAID, ...subject.facts, ...eventFacts(event) } };
};
