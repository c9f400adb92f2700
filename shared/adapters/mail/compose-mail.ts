import { directionOf, type Language } from '../../domain/kernel/language.ts';
import { type MailKey, mailWordsIn } from '../../words/mail-words.ts';
import type { Message, Values } from '../../words/message.ts';
import { say } from '../../words/say.ts';
import { type MailBlock, mailHtml } from './mail-html.ts';
import { oneLine, subjectLine } from './mail-subject-line.ts';
import { type MailFacts, mailValues, type Reader } from './mail-values.ts';

export type ComposedMail = {
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

type ToCompose = Reader & {
  readonly key: MailKey;
  /** Whom it greets by name; nobody when left out. */
  readonly name?: string | undefined;
  readonly facts: MailFacts;
  /** Where the action leads. */
  readonly url: string;
  /** Where the reader chooses how mail comes; left out for mails that nobody can turn off. */
  readonly settingsUrl?: string | undefined;
  /** Where the reader turns news off; left out for all else. */
  readonly stopUrl?: string | undefined;
};

/** A mail in its reader's language: subject, plain text, and the same as HTML. Whatever comes from people is escaped in the HTML. */
export const composeMail = ({ key, facts, ...frame }: ToCompose): ComposedMail => {
  const { language } = frame;
  const { mails } = mailWordsIn(language);
  const words = mails[key];
  const values = mailValues(facts, frame);
  return framed({
    ...frame,
    subject: subjectLine(language, words.subject, values),
    blocks: say(language, words.text, values)
      .split('\n\n')
      .map((text) => ({ text })),
    action: say(language, words.action),
  });
};

/** What one line of a digest tells of. */
export type DigestItem = { readonly key: MailKey; readonly facts: MailFacts; readonly url: string };

/**
 * All that has happened for one reader in one mail: each by the subject of its own mail, those that lead to the same place together over
 * its address, in the order in which they happened.
 */
export const composeDigest = ({
  items,
  ...frame
}: Omit<ToCompose, 'key' | 'facts'> & { readonly items: readonly DigestItem[] }): ComposedMail => {
  const { language } = frame;
  const { mails, mailFrame } = mailWordsIn(language);
  const line = ({ key, facts }: DigestItem): string =>
    `• ${oneLine(say(language, mails[key].subject, mailValues(facts, frame)))}`;
  const places = [...new Set(items.map(({ url }) => url))];
  const blocks = places.map((url) => ({
    text: items
      .filter((each) => each.url === url)
      .map(line)
      .join('\n'),
    url,
  }));
  return framed({
    ...frame,
    subject: say(language, mailFrame.digestSubject, { count: items.length }),
    blocks: [{ text: say(language, mailFrame.digestText) }, ...blocks],
    action: say(language, mailFrame.digestAction),
  });
};

type Framed = Omit<ToCompose, 'key' | 'facts'> & {
  readonly subject: string;
  readonly blocks: readonly MailBlock[];
  readonly action: string;
};

/** Greeting, sender and the small print around what a mail says. */
const framed = ({ language, name, subject, blocks, action, url, settingsUrl, stopUrl }: Framed): ComposedMail => {
  const { mailFrame } = mailWordsIn(language);
  const speak = (message: Message, own: Values = {}): string => say(language, message, own);
  const greeting = name === undefined ? speak(mailFrame.greetingUnnamed) : speak(mailFrame.greeting, { name });
  const sender = speak(mailFrame.sender);
  const why = speak(mailFrame.why);
  const choices = [
    ...(settingsUrl === undefined ? [] : [{ label: speak(mailFrame.settings), url: settingsUrl }]),
    ...(stopUrl === undefined ? [] : [{ label: speak(mailFrame.stopNews), url: stopUrl }]),
  ];
  const smallPrint = [why, ...choices.map((choice) => `${choice.label}\n${choice.url}`)].join('\n\n');
  return {
    language,
    subject,
    text: [greeting, ...blocks.map(plain), `${action}\n${url}`, sender, `--\n${smallPrint}`].join('\n\n'),
    html: mailHtml({
      language,
      direction: directionOf(language),
      subject,
      greeting,
      blocks,
      action,
      url,
      linkHint: speak(mailFrame.linkHint),
      sender,
      why,
      choices,
    }),
  };
};

const plain = ({ text, url }: MailBlock): string => (url === undefined ? text : `${text}\n${url}`);
