import type { Instant } from '../../../domain/kernel/instant.ts';
import type { Language } from '../../../domain/kernel/language.ts';
import { sentence } from '../../../words/catalogue.ts';
import type { Message, Values } from '../../../words/message.ts';
import { type PrintWords, printWordsIn } from '../../../words/print-words.ts';
import { say } from '../../../words/say.ts';
import { writtenMoment } from '../../written-values.ts';
import { PAGE, PAGES, type PrintDocument, type PrintPart } from '../print-document.ts';

/** What documents are composed with: the words of one language, and how to say them. */
export type Speech = {
  readonly language: Language;
  readonly words: PrintWords;
  readonly speak: (message: Message, values?: Values) => string;
};

export const speechIn = (language: Language): Speech => ({
  language,
  words: printWordsIn(language),
  speak: (message, values) => say(language, message, values),
});

/** What a fixed name is called, e.g. a kind of activity; a name that is not in the table is what a person typed, and stays as it is. */
export const called = ({ speak }: Speech, table: Readonly<Record<string, Message>>, name: string): string => {
  const message = sentence(table, name);
  return message === undefined ? name : speak(message);
};

/** A moment for the record: by Istanbul's clock and in UTC, to the second. */
export const recordedMoment = ({ language, words, speak }: Speech, moment: Instant): string =>
  speak(words.prints.page.moment, {
    local: writtenMoment(moment, language, 'seconds'),
    utc: moment.slice(0, 19).replace('T', ' '),
  });

/** Puts the parts of a document under the letterhead and over the foot that all documents have. */
export const framed = (
  speech: Speech,
  document: {
    readonly title: string;
    readonly reference: string;
    readonly printedAt: Instant;
    readonly parts: readonly PrintPart[];
  },
): PrintDocument => {
  const { language, words, speak } = speech;
  const { page } = words.prints;
  return {
    language,
    title: document.title,
    reference: document.reference,
    product: speak(page.product),
    office: speak(page.office),
    printed: speak(page.printed, { moment: writtenMoment(document.printedAt, language) }),
    pageOf: speak(page.pageOf, { page: PAGE, pages: PAGES }),
    parts: document.parts,
  };
};
