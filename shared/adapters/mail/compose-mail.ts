import { directionOf, type Language } from '../../domain/kernel/language.ts';
import { type MailKey, mailWordsIn } from '../../words/mail-words.ts';
import type { Message, Values } from '../../words/message.ts';
import { say } from '../../words/say.ts';
import { mailHtml } from './mail-html.ts';
import { type MailFacts, mailValues } from './mail-values.ts';

export type ComposedMail = {
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

type ToCompose = {
  readonly key: MailKey;
  readonly language: Language;
  /** Whom it greets by name; nobody when left out. */
  readonly name?: string | undefined;
  readonly facts: MailFacts;
  /** Where the action leads. */
  readonly url: string;
  /** Where the reader chooses how mail comes; left out for mails that nobody can turn off. */
  readonly settingsUrl?: string | undefined;
};

/** A mail in its reader's language: subject, plain text, and the same as HTML. Whatever comes from people is escaped in the HTML. */
export const composeMail = ({ key, language, name, facts, url, settingsUrl }: ToCompose): ComposedMail => {
  const { mails } = mailWordsIn(language);
  const words = mails[key];
  const speak = (message: Message): string => say(language, message, mailValues(facts, language));
  return framed({
    language,
    name,
    subject: speak(words.subject),
    paragraphs: speak(words.text).split('\n\n'),
    action: speak(words.action),
    url,
    settingsUrl,
  });
};

/** What one line of a digest tells of. */
export type DigestItem = { readonly key: MailKey; readonly facts: MailFacts; readonly url: string };

/** All that has happened for one reader in one mail: each by the subject of its own mail, with its address. */
export const composeDigest = ({
  language,
  items,
  ...frame
}: Omit<ToCompose, 'key' | 'facts'> & { readonly items: readonly DigestItem[] }): ComposedMail => {
  const { mails, mailFrame } = mailWordsIn(language);
  const lines = items.map(
    ({ key, facts, url }) => `${oneLine(say(language, mails[key].subject, mailValues(facts, language)))}\n${url}`,
  );
  return framed({
    ...frame,
    language,
    subject: say(language, mailFrame.digestSubject, { count: items.length }),
    paragraphs: [say(language, mailFrame.digestText), ...lines],
    action: say(language, mailFrame.digestAction),
  });
};

type Framed = Pick<ToCompose, 'language' | 'name' | 'url' | 'settingsUrl'> & {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action: string;
};

/** Greeting, sender and the small print around what a mail says. */
const framed = ({ language, name, subject, paragraphs, action, url, settingsUrl }: Framed): ComposedMail => {
  const { mailFrame } = mailWordsIn(language);
  const speak = (message: Message, own: Values = {}): string => say(language, message, own);
  const greeting = name === undefined ? speak(mailFrame.greetingUnnamed) : speak(mailFrame.greeting, { name });
  const sender = speak(mailFrame.sender);
  const why = speak(mailFrame.why);
  const settings = settingsUrl === undefined ? undefined : { label: speak(mailFrame.settings), url: settingsUrl };
  const smallPrint = settings === undefined ? why : `${why}\n\n${settings.label}\n${settings.url}`;
  return {
    language,
    subject: oneLine(subject),
    text: [greeting, ...paragraphs, `${action}:\n${url}`, sender, `--\n${smallPrint}`].join('\n\n'),
    html: mailHtml({
      language,
      direction: directionOf(language),
      subject: oneLine(subject),
      greeting,
      paragraphs,
      action,
      url,
      linkHint: speak(mailFrame.linkHint),
      sender,
      why,
      settings,
    }),
  };
};

/** A header is one line; a title that somebody typed over two must not become a second header. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
