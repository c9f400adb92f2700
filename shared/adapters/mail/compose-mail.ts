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
};

/** A mail in its reader's language: subject, plain text, and the same as HTML. Whatever comes from people is escaped in the HTML. */
export const composeMail = ({ key, language, name, facts, url }: ToCompose): ComposedMail => {
  const values = mailValues(facts, language);
  const { mails, mailFrame } = mailWordsIn(language);
  const speak = (message: Message, own: Values = values): string => say(language, message, own);
  const words = mails[key];
  const greeting = name === undefined ? speak(mailFrame.greetingUnnamed) : speak(mailFrame.greeting, { name });
  const paragraphs = speak(words.text).split('\n\n');
  const action = speak(words.action);
  const why = speak(mailFrame.why);
  const sender = speak(mailFrame.sender);
  const subject = oneLine(speak(words.subject));
  return {
    language,
    subject,
    text: [greeting, ...paragraphs, `${action}:\n${url}`, sender, `--\n${why}`].join('\n\n'),
    html: mailHtml({
      language,
      direction: directionOf(language),
      subject,
      greeting,
      paragraphs,
      action,
      url,
      linkHint: speak(mailFrame.linkHint),
      sender,
      why,
    }),
  };
};

/** A header is one line; a title that somebody typed over two must not become a second header. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
