import { useEffect, useState } from 'preact/hooks';
import type { SectionValue } from '../drafts/value.ts';
import { useWords } from '../words.tsx';
import { FormControl } from './control.tsx';
import { controlId, useFieldHint, useFieldLabel } from './field-names.ts';
import { isAsked } from './layout.ts';
import { PasteFromSheet } from './paste-from-sheet.tsx';
import { useRowTitle } from './row-title.ts';
import type { SectionFormProps } from './section-form-props.ts';
import { freshRow, rowsAt, textAt, withMember, withRow } from './section-value.ts';

/** A section of rows that are alike: each folded to one line when there are several, with ways to add, copy, paste and remove them. */
export const RowsForm = ({ layout, section, value, setting, errors, onValue, onLeave }: SectionFormProps) => {
  const { words, say } = useWords();
  const label = useFieldLabel(section);
  const hint = useFieldHint(section);
  const titleOf = useRowTitle(section, setting);
  const rows = rowsAt(value, 'rows');
  const [openRows, setOpenRows] = useState<ReadonlySet<number>>(() => new Set(rows.length === 1 ? [0] : []));
  const isKeyed = layout.shape === 'rows' && layout.keyed === true;
  const change = (next: readonly SectionValue[]): void => onValue(withMember(value, 'rows', next));
  const hasFault = (index: number): boolean => Object.keys(errors).some((path) => path.startsWith(`rows.${index}.`));
  /** A folded row has its title only: with sixty rows all fields of all of them would be drawn anew at every key. */
  const isOpen = (index: number): boolean => openRows.has(index) || hasFault(index);
  const toggle = (index: number, isNowOpen: boolean): void =>
    setOpenRows((before) => {
      const next = new Set(before);
      if (isNowOpen) next.add(index);
      else next.delete(index);
      return next;
    });
  const remove = (index: number): void => {
    setOpenRows((before) => new Set([...before].filter((at) => at !== index).map((at) => (at > index ? at - 1 : at))));
    change(rows.filter((_, place) => place !== index));
  };
  /** Puts a row in at a place, unfolded and with the focus in its first field. */
  const insert = (row: SectionValue, index: number): void => {
    setOpenRows((before) => new Set([...[...before].map((at) => (at >= index ? at + 1 : at)), index]));
    setFresh(index);
    change([...rows.slice(0, index), row, ...rows.slice(index)]);
  };
  const [fresh, setFresh] = useState<number>();
  const firstField = layout.fields[0]?.name ?? '';
  useEffect(() => {
    if (fresh === undefined) return;
    document.getElementById(controlId(`rows.${fresh}.${firstField}`))?.focus();
    setFresh(undefined);
  }, [fresh, firstField]);
  return (
    <div class="stack" id={controlId('rows')} tabIndex={-1}>
      {rows.length === 0 && (
        <div class="empty">
          <p>{say(words.frame.none)}</p>
        </div>
      )}
      {rows.map((row, index) => (
        <details
          class="card row-card"
          key={rowKey(row, index)}
          id={controlId(`rows.${index}`)}
          open={isOpen(index)}
          onToggle={(event) => toggle(index, event.currentTarget.open)}
        >
          <summary>
            <h2>
              {index + 1}. <bdi>{titleOf(row)}</bdi>
            </h2>
          </summary>
          {isOpen(index) && (
            <>
              {layout.fields
                .filter((field) => isAsked(field, row))
                .map((field) => (
                  <FormControl
                    key={field.name}
                    id={controlId(`rows.${index}.${field.name}`)}
                    label={label(field.name)}
                    hint={hint(field.name)}
                    layout={field}
                    value={row}
                    setting={setting}
                    error={errors[`rows.${index}.${field.name}`]}
                    onMember={(member) => change(withRow(rows, index, withMember(row, field.name, member)))}
                    onLeave={onLeave}
                  />
                ))}
              <div class="actions">
                <button
                  type="button"
                  class="button button-second button-small"
                  onClick={() => insert({ ...row, ...freshRow(rows, isKeyed) }, index + 1)}
                >
                  {say(words.proposal.rowCopy, { number: index + 1 })}
                </button>
                <button type="button" class="button button-bad button-small" onClick={() => remove(index)}>
                  {say(words.proposal.rowRemove, { number: index + 1 })}
                </button>
              </div>
            </>
          )}
        </details>
      ))}
      <button type="button" class="button button-second" onClick={() => insert(freshRow(rows, isKeyed), rows.length)}>
        {say(words.proposal.rowAdd)}
      </button>
      <PasteFromSheet {...{ section, fields: layout.fields, isKeyed, rows, setting }} onRows={change} />
    </div>
  );
};

/** Keyed rows are known by their key, so that removing one does not move what was typed in another. */
const rowKey = (row: SectionValue, index: number): string => textAt(row, 'key') || String(index);
