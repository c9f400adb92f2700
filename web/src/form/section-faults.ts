import { sectionSchema } from '#shared/domain/proposal/form.ts';
import type { Stage } from '#shared/domain/proposal/state.ts';
import type { Catalogue } from '#shared/words/catalogue.ts';
import type { Message, Values } from '#shared/words/message.ts';
import type { SectionValue } from '../drafts/value.ts';

/** The sentences about fields, and the way to say them. */
type Speech = {
  readonly words: Pick<Catalogue, 'validation'>;
  readonly say: (message: Message, values?: Values) => string;
  /** The most that a number may be, as its reader writes numbers, and amounts by the name of their field. */
  readonly largest: (field: string, maximum: number) => string;
};

/** What of a section the server would refuse to save, in the reader's words, by the path of the field: asked of the server's own schema. */
export const sectionFaults = (
  stage: Stage,
  section: string,
  value: SectionValue,
  label: (field: string) => string,
  { words, say, largest }: Speech,
): Readonly<Record<string, string>> => {
  const checked = sectionSchema(stage, section)?.safeParse(value);
  if (checked === undefined || checked.success) return {};
  return Object.fromEntries(
    checked.error.issues.map((issue) => {
      const path = issue.path.map(String);
      const name = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
      const field = label(name);
      if (issue.code !== 'too_big') return [path.join('.'), say(words.validation.unreadable, { field })];
      const maximum = Number(issue.maximum);
      if (issue.origin !== 'array' && issue.origin !== 'string')
        return [path.join('.'), say(words.validation.tooLarge, { field, maximum: largest(name, maximum) })];
      const message = issue.origin === 'array' ? words.validation.tooManyRows : words.validation.tooLong;
      return [path.join('.'), say(message, { field, maximum })];
    }),
  );
};
