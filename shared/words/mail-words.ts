import type { RejectionReason } from '../domain/document/state.ts';
import type { Language } from '../domain/kernel/language.ts';
import { documentRefusals as arabicRefusals } from './ar/documents.ts';
import { mailFrame as arabicFrame, mails as arabicMails } from './ar/mails.ts';
import { documentRefusals } from './en/documents.ts';
import { mailFrame, mails } from './en/mails.ts';
import { documentRefusals as frenchRefusals } from './fr/documents.ts';
import { mailFrame as frenchFrame, mails as frenchMails } from './fr/mails.ts';
import { documentRefusals as turkishRefusals } from './tr/documents.ts';
import { mailFrame as turkishFrame, mails as turkishMails } from './tr/mails.ts';

/** Every mail that there are words for. */
export type MailKey = keyof typeof mails;

/** One mail: its subject, what it says (an empty line parts paragraphs), and what the link in it is called. */
type MailText = { readonly subject: string; readonly text: string; readonly action: string };

/** All mails of one language, and the frame around each. A language that leaves one out does not compile. */
export type MailWords = {
  readonly mails: Readonly<Record<MailKey, MailText>>;
  readonly mailFrame: Readonly<Record<keyof typeof mailFrame, string>>;
  /** Why a document was not accepted, for the mail that tells so. */
  readonly refusals: Readonly<Record<RejectionReason, string>>;
};

const SPOKEN: Readonly<Record<Language, MailWords>> = {
  en: { mails, mailFrame, refusals: documentRefusals },
  ar: { mails: arabicMails, mailFrame: arabicFrame, refusals: arabicRefusals },
  fr: { mails: frenchMails, mailFrame: frenchFrame, refusals: frenchRefusals },
  tr: { mails: turkishMails, mailFrame: turkishFrame, refusals: turkishRefusals },
};

/** Whether a text names one of the mails. */
export const isMailKey = (text: string): text is MailKey => Object.hasOwn(mails, text);

/** The mails in a language. */
export const mailWordsIn = (language: Language): MailWords => SPOKEN[language];
