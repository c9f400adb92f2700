import { useEffect, useState } from 'preact/hooks';
import { FORM_LIMITS } from '#shared/domain/proposal/form-outline.ts';
import { withFreshKey } from '../drafts/fresh-key.ts';
import type { SectionValue } from '../drafts/value.ts';
import { useWords } from '../words.tsx';
import { controlId } from './field-names.ts';
import { PasteFromSheet } from './paste-from-sheet.tsx';
import { RemovedRow } from './removed-row.tsx';
import { RowCard } from './row-card.tsx';
import type { SectionFormProps } from './section-form-props.ts';
import { freshRow, rowsAt, textAt, withMember, withRow } from './section-value.ts';
import { takenKeys } from './taken-keys.ts';
import { useRowIds } from './use-row-ids.ts';

/** A row that the writer has just removed, and where it stood. */
type Removed = { readonly row: SectionValue; readonly id: number; readonly index: number };

/** A section of rows that are alike: each folded to one line when there are several, with ways to add, copy, paste and remove them. */
export const RowsForm = (props: SectionFormProps) => {
  const { layout, section, value, setting, errors, onValue } = props;
  const { words, say } = useWords();
  const rows = rowsAt(value, 'rows');
  const { ids, know, fresh } = useRowIds(rows);
  const [openRows, setOpenRows] = useState<ReadonlySet<number>>(() => new Set(rows.length === 1 ? ids : []));
  const [removed, setRemoved] = useState<Removed>();
  const [entered, setEntered] = useState<number>();
  const [moved, setMoved] = useState<number>();
  const isKeyed = layout.shape === 'rows' && layout.keyed === true;
  const isFull = rows.length >= FORM_LIMITS.rows;
  const change = (next: readonly SectionValue[]): void => onValue(withMember(value, 'rows', next));
  const put = (next: readonly SectionValue[], nextIds: readonly number[]): void => {
    know({ rows: next, ids: nextIds });
    change(next);
  };
  const toggle = (id: number, isNowOpen: boolean): void =>
    setOpenRows((before) => new Set(isNowOpen ? [...before, id] : [...before].filter((each) => each !== id)));
  /** Puts a row in at a place, unfolded and with the focus in its first field. */
  const insert = (row: SectionValue, index: number, id = fresh()): void => {
    toggle(id, true);
    setEntered(id);
    put(rows.toSpliced(index, 0, row), ids.toSpliced(index, 0, id));
  };
  const remove = (index: number): void => {
    const [row, id] = [rows[index], ids[index]];
    if (row === undefined || id === undefined) return;
    setRemoved({ row, id, index });
    put(rows.toSpliced(index, 1), ids.toSpliced(index, 1));
  };
  /** Moves a row one place; its title has the focus afterwards, so that its new number is read aloud and it can be moved on. */
  const move = (index: number, to: number): void => {
    const [row, id] = [rows[index], ids[index]];
    if (row === undefined || id === undefined) return;
    setMoved(id);
    put(rows.toSpliced(index, 1).toSpliced(to, 0, row), ids.toSpliced(index, 1).toSpliced(to, 0, id));
  };
  const putBack = ({ row, id, index }: Removed): void => {
    setRemoved(undefined);
    insert(withFreshKey(row, rows), Math.min(index, rows.length), id);
  };
  const firstField = layout.fields[0]?.name ?? '';
  useEffect(() => {
    if (entered === undefined) return;
    document.getElementById(controlId(`rows.${ids.indexOf(entered)}.${firstField}`))?.focus();
    setEntered(undefined);
  }, [entered, ids, firstField]);
  useEffect(() => {
    if (moved === undefined) return;
    document.querySelector<HTMLElement>(`#${controlId(`rows.${ids.indexOf(moved)}`)} > summary`)?.focus();
    setMoved(undefined);
  }, [moved, ids]);
  const mayComeBack = removed === undefined ? [] : [textAt(removed.row, 'key')];
  const added = (): SectionValue => freshRow(rows, isKeyed, [...takenKeys(setting.sections), ...mayComeBack]);
  const cards = rows.map((row, index) => {
    const id = ids[index] ?? index;
    return (
      <RowCard
        key={id}
        {...props}
        {...{ row, index }}
        isOpen={openRows.has(id)}
        onToggle={(isNowOpen) => toggle(id, isNowOpen)}
        onRow={(next) => put(withRow(rows, index, next), ids)}
        onCopy={isFull ? undefined : () => insert({ ...row, ...added() }, index + 1)}
        onUp={index === 0 ? undefined : () => move(index, index - 1)}
        onDown={index === rows.length - 1 ? undefined : () => move(index, index + 1)}
        onRemove={() => remove(index)}
      />
    );
  });
  const gap = removed && (
    <RemovedRow key={`removed ${removed.id}`} number={removed.index + 1} onBack={() => putBack(removed)} />
  );
  return (
    <div class="stack" id={controlId('rows')} tabIndex={-1}>
      {errors['rows'] !== undefined && <p class="field-error">{errors['rows']}</p>}
      {rows.length === 0 && removed === undefined && (
        <div class="empty">
          <p>{say(words.frame.none)}</p>
        </div>
      )}
      {gap === undefined || removed === undefined ? cards : cards.toSpliced(removed.index, 0, gap)}
      <button type="button" class="button button-second" disabled={isFull} onClick={() => insert(added(), rows.length)}>
        {say(words.proposal.rowAdd)}
      </button>
      {isFull && <p class="quiet">{say(words.validation.tooManyRows, { maximum: FORM_LIMITS.rows })}</p>}
      <PasteFromSheet {...{ section, fields: layout.fields, isKeyed, rows, setting }} onRows={change} />
    </div>
  );
};
