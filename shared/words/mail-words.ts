import type { Language } from '../domain/kernel/language.ts';
import { mailFrame as arabicFrame, mails as arabicMails } from './ar/mails.ts';
import { mailFrame, mails } from './en/mails.ts';
import { mailFrame as frenchFrame, mails as frenchMails } from './fr/mails.ts';
import { mailFrame as turkishFrame, mails as turkishMails } from './tr/mails.ts';

/** Every mail that there are words for. */
export type MailKey = keyof typeof mails;

/** One mail: its subject, what it says (an empty line parts paragraphs), and what the link in it is called. */
type MailText = { readonly subject: string; readonly text: string; readonly action: string };

/** All mails of one language, and the frame around each. A language that leaves one out does not compile. */
export type MailWords = {
  readonly mails: Readonly<Record<MailKey, MailText>>;
  readonly mailFrame: Readonly<Record<keyof typeof mailFrame, string>>;
};

const SPOKEN: Readonly<Record<Language, MailWords>> = {
  en: { mails, mailFrame },
  ar: { mails: arabicMails, mailFrame: arabicFrame },
  fr: { mails: frenchMails, mailFrame: frenchFrame },
  tr: { mails: turkishMails, mailFrame: turkishFrame },
};

/** Whether a text names one of the mails. */
export const isMailKey = (text: string): text is MailKey => Object.hasOwn(mails, text);

/** The mails in a language. */
export const mailWordsIn = (language: Language): MailWords => SPOKEN[language];
