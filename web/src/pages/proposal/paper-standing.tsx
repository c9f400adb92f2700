import { useWords } from '../../words.tsx';
import type { ListedDocument } from './listed-document.ts';

type PaperStandingProps = { readonly isRequired: boolean; readonly documents: readonly ListedDocument[] };

/** Whether a paper that the call asks for is there. */
export const PaperStanding = ({ isRequired, documents }: PaperStandingProps) => {
  const { words, say } = useWords();
  const asks = say(isRequired ? words.papers.required : words.papers.optional);
  if (documents.some(({ status }) => status === 'clean'))
    return <span class="tag tag-good">{`${asks} · ${say(words.papers.there)}`}</span>;
  if (documents.some(({ status }) => status === 'scanning'))
    return <span class="tag tag-active">{`${asks} · ${say(words.papers.beingChecked)}`}</span>;
  return isRequired ? (
    <span class="tag tag-care">{`${asks} · ${say(words.papers.lacking)}`}</span>
  ) : (
    <span class="tag tag-plain">{asks}</span>
  );
};
