import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words.tsx';

export type FieldFault = { readonly fieldId: string; readonly text: string };

type ErrorSummaryProps = {
  readonly faults: readonly FieldFault[];
  readonly text?: string | undefined;
  /** It has come up by itself, while somebody is writing: it is read aloud and leaves the focus where it is. */
  readonly isQuiet?: boolean;
};

/** All that is wrong on a page, at its top, each line leading to its field. Takes the focus when it answers what the reader has asked for. */
export const ErrorSummary = ({ faults, text, isQuiet = false }: ErrorSummaryProps) => {
  const { words, say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const shown = faults.length > 0 || text !== undefined;
  // By what it says, not by the array: a page that is drawn anew at each key must not take the focus from the field being written in.
  const said = [...faults.map(({ fieldId }) => fieldId), text ?? ''].join(' ');
  useEffect(() => {
    if (shown && said !== '' && !isQuiet) box.current?.focus();
  }, [shown, said, isQuiet]);
  if (!shown) return null;
  return (
    <div class="notice notice-bad" role="alert" tabIndex={-1} ref={box}>
      <h2 class="notice-title">{say(words.frame.errorTitle)}</h2>
      {text !== undefined && <p>{text}</p>}
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={fault.fieldId}>
              <a href={`#${fault.fieldId}`} onClick={(event) => leadToField(event, fault.fieldId)}>
                {fault.text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** Takes the reader to a field of this page, unfolding the row that it lies in: a folded row may have no fields yet. */
export const leadToField = (event: Event, fieldId: string): void => {
  event.preventDefault();
  const row = /^field-rows-\d+/.exec(fieldId)?.[0] ?? '';
  const folded = document.getElementById(fieldId)?.closest('details') ?? document.getElementById(row);
  if (folded instanceof HTMLDetailsElement && !folded.open) {
    folded.addEventListener('toggle', () => requestAnimationFrame(() => focusOn(fieldId)), { once: true });
    folded.open = true;
  } else focusOn(fieldId);
};

/** Brings a place of this page into view and puts the focus there. */
export const focusOn = (fieldId: string): void => {
  const field = document.getElementById(fieldId);
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
};
