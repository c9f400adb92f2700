import type { Language } from '../domain/kernel/language.ts';
import { mailFrame, mails } from './en/mails.ts';

/** Every mail that there are words for. */
export type MailKey = keyof typeof mails;

/** One mail: its subject, what it says (an empty line parts paragraphs), and what the link in it is called. */
export type MailText = { readonly subject: string; readonly text: string; readonly action: string };

/** All mails of one language, and the frame around each. A language that leaves one out does not compile. */
export type MailWords = {
  readonly mails: Readonly<Record<MailKey, MailText>>;
  readonly mailFrame: Readonly<Record<keyof typeof mailFrame, string>>;
};

const english: MailWords = { mails, mailFrame };

const SPOKEN: Readonly<Record<Language, MailWords>> = { en: english, ar: english, fr: english, tr: english };

/** Whether a text names one of the mails. */
export const isMailKey = (text: string): text is MailKey => Object.hasOwn(mails, text);

/** The mails in a language. */
export const mailWordsIn = (language: Language): MailWords => SPOKEN[language];
