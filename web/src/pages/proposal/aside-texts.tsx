import { useState } from 'preact/hooks';
import { removeAside, setAside } from '../../drafts/set-aside.ts';
import { useFieldLabel } from '../../form/field-names.ts';
import { formatMoment } from '../../format.ts';
import { useWords } from '../../words.tsx';

type AsideTextsProps = { readonly proposalId: string; readonly section: string };

/** Texts of this section that were left out when two versions met, kept on this device until they are removed. */
export const AsideTexts = ({ proposalId, section }: AsideTextsProps) => {
  const { language, words, say } = useWords();
  const label = useFieldLabel(section);
  const [, setCount] = useState(0);
  const texts = setAside(proposalId, section);
  if (texts.length === 0) return null;
  return (
    <details class="card" id="set-aside">
      <summary>
        {say(words.together.asideTitle)} ({texts.length})
      </summary>
      <p class="quiet">{say(words.together.asideText)}</p>
      <ul class="rows">
        {texts.map((each, index) => (
          <li key={`${each.at} ${each.path}`}>
            <div class="row-main">
              <p class="quiet">
                {label(each.path.split('.').at(-1) ?? '')} ·{' '}
                {say(words.together.asideOf, { moment: formatMoment(each.at, language) })}
              </p>
              <p class="version-text" dir="auto">
                {each.text}
              </p>
            </div>
            <button
              type="button"
              class="button button-quiet button-small"
              onClick={() => {
                removeAside(proposalId, section, index);
                setCount(texts.length - 1);
              }}
            >
              {say(words.together.asideRemove)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};
