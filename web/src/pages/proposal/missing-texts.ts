import { sentence } from '#shared/words/catalogue.ts';
import type { Words } from '../../words.tsx';
import type { ShownProposal } from './use-proposal.ts';

type Missing = ShownProposal['missing'][number];

/** One thing that stands between a section and its being sent, in the reader's words. */
export const missingText = (
  { field, reason }: Missing,
  label: (field: string) => string,
  { words, say }: Pick<Words, 'words' | 'say'>,
): string => {
  const message = sentence(words.form.missing, reason) ?? words.form.missing.missing;
  const name = field.split('.').at(-1) ?? field;
  return say(message, { field: name === 'rows' ? say(words.form.atLeastOneRow) : label(name) });
};

/** What a section still lacks, in the reader's words, by the path of the field; all of it where a field lacks several things. */
export const missingTexts = (
  proposal: ShownProposal,
  section: string,
  label: (field: string) => string,
  spoken: Pick<Words, 'words' | 'say'>,
): Readonly<Record<string, string>> => {
  const texts: Record<string, string> = {};
  for (const each of proposal.missing)
    if (each.section === section)
      texts[each.field] = [texts[each.field], missingText(each, label, spoken)].filter(Boolean).join(' · ');
  return texts;
};
