import type { Typed } from '../session/use-typed.ts';
import { useWords } from '../words.tsx';
import { Notice } from './notice.tsx';

type TypedNoticeProps = { readonly typed: Pick<Typed<unknown>, 'isGivenBack' | 'isKept' | 'forget'> };

/** Tells the writer that what stands here was typed earlier and never sent, and lets it be removed; or that this page holds the only copy. */
export const TypedNotice = ({ typed: { isGivenBack, isKept, forget } }: TypedNoticeProps) => {
  const { words, say } = useWords();
  if (!isKept)
    return (
      <Notice tone="care">
        <p role="status">{say(words.autosave.atRisk)}</p>
      </Notice>
    );
  if (!isGivenBack) return null;
  return (
    <Notice tone="plain" title={say(words.autosave.unsentTitle)}>
      <p>{say(words.autosave.typedText)}</p>
      <button type="button" class="button button-quiet button-small" onClick={forget}>
        {say(words.autosave.unsentRemove)}
      </button>
    </Notice>
  );
};
