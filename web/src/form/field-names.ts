import { sentence } from '#shared/words/catalogue.ts';
import { useWords, type Words } from '../words.tsx';

/** The id of a field's control, so that a summary can lead to it. */
export const controlId = (path: string): string => `field-${path.replaceAll('.', '-')}`;

/** The labels of a section's fields in the reader's words. */
export const fieldLabels = (
  section: string,
  { words, say }: Pick<Words, 'words' | 'say'>,
): ((name: string) => string) => {
  const fields = Object.entries(words.form.fields).find(([name]) => name === section)?.[1] ?? {};
  return (name) => {
    const message = sentence(fields, name);
    return message === undefined ? name : say(message);
  };
};

/** The label of a field of this section in the reader's words. */
export const useFieldLabel = (section: string): ((name: string) => string) => fieldLabels(section, useWords());

/** What a field of this section asks for, where its label does not say it all. */
export const useFieldHint = (section: string): ((name: string) => string | undefined) => {
  const { words, say } = useWords();
  const hints = Object.entries(words.form.hints).find(([name]) => name === section)?.[1] ?? {};
  return (name) => {
    const message = sentence(hints, name);
    return message === undefined ? undefined : say(message);
  };
};
