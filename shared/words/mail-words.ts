import type { RejectionReason } from '../domain/document/state.ts';
import type { Area } from '../domain/kernel/area.ts';
import type { Language } from '../domain/kernel/language.ts';
import type { Role } from '../domain/kernel/roles.ts';
import { areas as arabicAreas } from './ar/areas.ts';
import { documentRefusals as arabicRefusals } from './ar/documents.ts';
import { mailFrame as arabicFrame, mails as arabicMails } from './ar/mails.ts';
import { roles as arabicRoles } from './ar/roles.ts';
import { areas } from './en/areas.ts';
import { documentRefusals } from './en/documents.ts';
import { mailFrame, mails } from './en/mails.ts';
import { roles } from './en/roles.ts';
import { areas as frenchAreas } from './fr/areas.ts';
import { documentRefusals as frenchRefusals } from './fr/documents.ts';
import { mailFrame as frenchFrame, mails as frenchMails } from './fr/mails.ts';
import { roles as frenchRoles } from './fr/roles.ts';
import type { MailText } from './mail-text.ts';
import { areas as turkishAreas } from './tr/areas.ts';
import { documentRefusals as turkishRefusals } from './tr/documents.ts';
import { mailFrame as turkishFrame, mails as turkishMails } from './tr/mails.ts';
import { roles as turkishRoles } from './tr/roles.ts';

/** Every mail that there are words for. */
export type MailKey = keyof typeof mails;

/** All mails of one language, the frame around each, and what stands in them by name. A language that leaves one out does not compile. */
export type MailWords = {
  readonly mails: Readonly<Record<MailKey, MailText>>;
  readonly mailFrame: Readonly<Record<keyof typeof mailFrame, string>>;
  readonly areas: Readonly<Record<Area, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  /** Why a document was not accepted, for the mail that tells so. */
  readonly refusals: Readonly<Record<RejectionReason, string>>;
};

const SPOKEN: Readonly<Record<Language, MailWords>> = {
  en: { mails, mailFrame, areas, roles, refusals: documentRefusals },
  ar: { mails: arabicMails, mailFrame: arabicFrame, areas: arabicAreas, roles: arabicRoles, refusals: arabicRefusals },
  fr: { mails: frenchMails, mailFrame: frenchFrame, areas: frenchAreas, roles: frenchRoles, refusals: frenchRefusals },
  tr: {
    mails: turkishMails,
    mailFrame: turkishFrame,
    areas: turkishAreas,
    roles: turkishRoles,
    refusals: turkishRefusals,
  },
};

/** Whether a text names one of the mails. */
export const isMailKey = (text: string): text is MailKey => Object.hasOwn(mails, text);

/** The mails in a language. */
export const mailWordsIn = (language: Language): MailWords => SPOKEN[language];
