import type { Language } from '../../domain/kernel/language.ts';
import type { Message, Values } from '../../words/message.ts';
import { say } from '../../words/say.ts';

/** What mail readers show of a subject in a list, and what fits one line of a header (RFC 5322: 78 characters). */
const LONGEST = 78;
/** Less than so much of a title tells nobody which one it is. */
const SHORTEST_TITLE = 16;
/** What can be shortened: the names that people give to things. */
const NAMES = ['title', 'owner', 'name'];

/** A subject as one line of at most 78 characters, for which long titles are cut with an ellipsis. */
export const subjectLine = (language: Language, subject: Message, values: Values): string => {
  const whole = oneLine(say(language, subject, values));
  const over = shownLength(whole) - LONGEST;
  if (over <= 0) return whole;
  const shortened = Object.entries(values).map(([name, value]) => [
    name,
    NAMES.includes(name) && typeof value === 'string' ? cut(value, over) : value,
  ]);
  return oneLine(say(language, subject, Object.fromEntries(shortened)));
};

/** A header is one line; a title that somebody typed over two must not become a second header. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** U+2066…U+2069 steer the direction of writing and are not seen. */
const UNSEEN = /[\u2066-\u2069]/g;

const lettersOf = (text: string): readonly string[] => [...graphemes.segment(text)].map(({ segment }) => segment);

const shownLength = (text: string): number => lettersOf(text.replace(UNSEEN, '')).length;

const cut = (text: string, over: number): string => {
  const isApart = text.startsWith('\u2068');
  const letters = lettersOf(text.replace(UNSEEN, ''));
  const kept = Math.max(SHORTEST_TITLE, letters.length - over - 1);
  if (kept >= letters.length) return text;
  const short = `${letters.slice(0, kept).join('').trimEnd()}…`;
  return isApart ? `\u2068${short}\u2069` : short;
};
