import { useState } from 'preact/hooks';
import type { SectionValue } from '../drafts/value.ts';
import { useWords } from '../words.tsx';
import { FormControl } from './control.tsx';
import { controlId, useFieldLabel } from './field-names.ts';
import { isAsked } from './layout.ts';
import { useRowTitle } from './row-title.ts';
import type { SectionFormProps } from './section-form-props.ts';
import { freshRow, rowsAt, textAt, withMember, withRow } from './section-value.ts';

/** A section of rows that are alike: each folded to one line when there are several, with ways to add and remove them. */
export const RowsForm = ({ layout, section, value, setting, errors, onValue, onLeave }: SectionFormProps) => {
  const { words, say } = useWords();
  const label = useFieldLabel(section);
  const titleOf = useRowTitle(section, setting);
  const rows = rowsAt(value, 'rows');
  const [openRows, setOpenRows] = useState<ReadonlySet<number>>(() => new Set(rows.length === 1 ? [0] : []));
  const isKeyed = layout.shape === 'rows' && layout.keyed === true;
  const change = (next: readonly SectionValue[]): void => onValue(withMember(value, 'rows', next));
  const hasFault = (index: number): boolean => Object.keys(errors).some((path) => path.startsWith(`rows.${index}.`));
  const toggle = (index: number, isOpen: boolean): void =>
    setOpenRows((before) => {
      const next = new Set(before);
      if (isOpen) next.add(index);
      else next.delete(index);
      return next;
    });
  const remove = (index: number): void => {
    setOpenRows((before) => new Set([...before].filter((at) => at !== index).map((at) => (at > index ? at - 1 : at))));
    change(rows.filter((_, place) => place !== index));
  };
  const add = (): void => {
    setOpenRows((before) => new Set([...before, rows.length]));
    change([...rows, freshRow(rows, isKeyed)]);
  };
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
          open={openRows.has(index) || hasFault(index)}
          onToggle={(event) => toggle(index, event.currentTarget.open)}
        >
          <summary>
            <h2>
              {index + 1}. <bdi>{titleOf(row)}</bdi>
            </h2>
          </summary>
          {layout.fields
            .filter((field) => isAsked(field, row))
            .map((field) => (
              <FormControl
                key={field.name}
                id={controlId(`rows.${index}.${field.name}`)}
                label={label(field.name)}
                layout={field}
                value={row}
                setting={setting}
                error={errors[`rows.${index}.${field.name}`]}
                onMember={(member) => change(withRow(rows, index, withMember(row, field.name, member)))}
                onLeave={onLeave}
              />
            ))}
          <button type="button" class="button button-bad button-small" onClick={() => remove(index)}>
            {say(words.proposal.rowRemove, { number: index + 1 })}
          </button>
        </details>
      ))}
      <button type="button" class="button button-second" onClick={add}>
        {say(words.proposal.rowAdd)}
      </button>
    </div>
  );
};

/** Keyed rows are known by their key, so that removing one does not move what was typed in another. */
const rowKey = (row: SectionValue, index: number): string => textAt(row, 'key') || String(index);
