import { useRef, useState } from 'preact/hooks';
import { type AsidePlace, removeAside, type SetAside, setAside } from '../../drafts/set-aside.ts';
import { withPutBack } from '../../drafts/settle.ts';
import type { SectionValue } from '../../drafts/value.ts';
import type { FormSetting } from '../../form/control.tsx';
import { useFieldLabel } from '../../form/field-names.ts';
import { formatMoment } from '../../format.ts';
import { focusOn } from '../../parts/error-summary.tsx';
import { useWords } from '../../words.tsx';
import { Said } from './said.tsx';

type AsideTextsProps = {
  readonly place: AsidePlace;
  readonly value: SectionValue;
  readonly setting: FormSetting;
  readonly onValue: (value: SectionValue) => void;
};

/** What was left out of this section when two versions met, kept on this device until it is removed; each can be put back. */
export const AsideTexts = ({ place, value, setting, onValue }: AsideTextsProps) => {
  const { language, words, say } = useWords();
  const label = useFieldLabel(place.section);
  const [, setCount] = useState(0);
  const heading = useRef<HTMLElement>(null);
  const texts = setAside(place);
  if (texts.length === 0) return null;
  const remove = (index: number): void => {
    removeAside(place, index);
    setCount(texts.length - 1);
    // The button that was pressed goes with its text: on to the list that is left, or to the top of the page when there is none.
    heading.current?.focus();
    if (texts.length === 1) focusOn('page-title');
  };
  return (
    <details class="card" id="set-aside">
      <summary ref={heading}>
        {say(words.together.asideTitle)} ({texts.length})
      </summary>
      <p class="quiet">{say(words.together.asideText)}</p>
      <ul class="rows">
        {texts.map((each, index) => {
          const name = memberOf(each);
          const putBack = withPutBack(value, each);
          return (
            <li key={`${each.at} ${each.path}`}>
              <div class="row-main">
                <p class="quiet">
                  {name === undefined ? say(words.together.wholeRow) : label(name)} ·{' '}
                  {say(words.together.asideOf, { moment: formatMoment(each.at, language) })}
                </p>
                <Said section={place.section} name={name} said={each.value} setting={setting} />
              </div>
              {putBack !== undefined && (
                <button
                  type="button"
                  class="button button-second button-small"
                  onClick={() => {
                    onValue(putBack);
                    remove(index);
                  }}
                >
                  {say(words.together.asideBack)}
                </button>
              )}
              <button type="button" class="button button-quiet button-small" onClick={() => remove(index)}>
                {say(words.together.asideRemove)}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
};

/** The member that was left out; undefined for a whole row. */
const memberOf = ({ path }: SetAside): string | undefined => {
  const [first, row, member] = path.split('.');
  return row === undefined ? first : member;
};
