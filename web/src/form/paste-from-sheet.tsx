import { useState } from 'preact/hooks';
import { FORM_LIMITS } from '#shared/domain/proposal/form-outline.ts';
import { isSame } from '../drafts/same.ts';
import type { SectionValue } from '../drafts/value.ts';
import { LongTextField } from '../parts/field.tsx';
import { useWords } from '../words.tsx';
import { type FormSetting, useChoicesOf } from './control.tsx';
import { useFieldLabel } from './field-names.ts';
import type { FieldLayout } from './layout.ts';
import { type Column, type Pasted, pastedRows } from './pasted-rows.ts';
import { freshRow } from './section-value.ts';

type PasteProps = {
  readonly section: string;
  readonly fields: readonly FieldLayout[];
  readonly isKeyed: boolean;
  readonly rows: readonly SectionValue[];
  readonly setting: FormSetting;
  readonly onRows: (rows: readonly SectionValue[]) => void;
};

type Change = { readonly before: readonly SectionValue[]; readonly after: readonly SectionValue[] };

/** Takes rows out of a spreadsheet: says what it has read before anything is added, and takes the whole addition back in one step. */
export const PasteFromSheet = ({ section, fields, isKeyed, rows, setting, onRows }: PasteProps) => {
  const { words, say } = useWords();
  const { sheet } = words.finalForm;
  const columns = useColumns(section, fields, setting);
  const [text, setText] = useState('');
  const [change, setChange] = useState<Change>();
  const pasted = pastedRows(text, columns, setting.currency);
  const room = FORM_LIMITS.rows - rows.length;
  const add = (): void => {
    const after = [...rows];
    for (const row of pasted.rows) after.push({ ...freshRow(after, isKeyed), ...row });
    setChange({ before: rows, after });
    setText('');
    onRows(after);
  };
  return (
    <details class="card">
      <summary>{say(sheet.title)}</summary>
      <p>{say(sheet.text)}</p>
      <p class="quiet">
        {say(sheet.columns)} <bdi>{columns.map(({ label }) => label).join(' · ')}</bdi>
      </p>
      <LongTextField id={`paste-${section}`} label={say(sheet.label)} value={text} onValue={setText} rows={4} />
      <div role="status">
        {text.trim() !== '' && <WhatWasRead pasted={pasted} room={room} />}
        {change !== undefined && isSame(change.after, rows) && (
          <p>{say(sheet.added, { count: change.after.length - change.before.length })}</p>
        )}
      </div>
      <div class="actions">
        <button
          type="button"
          class="button button-second"
          disabled={pasted.rows.length === 0 || pasted.rows.length > room}
          onClick={add}
        >
          {say(sheet.add, { count: pasted.rows.length })}
        </button>
        {change !== undefined && isSame(change.after, rows) && (
          <button
            type="button"
            class="button button-quiet"
            onClick={() => {
              onRows(change.before);
              setChange(undefined);
            }}
          >
            {say(sheet.undo)}
          </button>
        )}
      </div>
    </details>
  );
};

const WhatWasRead = ({ pasted: { rows, unread }, room }: { readonly pasted: Pasted; readonly room: number }) => {
  const { words, say } = useWords();
  const { sheet } = words.finalForm;
  return (
    <>
      <p>{say(sheet.read, { count: rows.length })}</p>
      {rows.length > room && <p class="field-error">{say(sheet.tooMany, { room: Math.max(0, room) })}</p>}
      {unread.length > 0 && (
        <ul>
          {unread.map((cell) => (
            <li key={`${cell.line} ${cell.label}`}>{say(sheet.unread, cell)}</li>
          ))}
        </ul>
      )}
    </>
  );
};

/** The fields of a row that one cell can hold, as columns in their order. */
const useColumns = (section: string, fields: readonly FieldLayout[], setting: FormSetting): readonly Column[] => {
  const label = useFieldLabel(section);
  const choicesOf = useChoicesOf(setting);
  return fields.flatMap(({ name, control }): readonly Column[] => {
    const named = { name, label: label(name) };
    const choices = choicesOf(control);
    if (choices !== undefined) return [{ ...named, kind: 'choice', choices }];
    switch (control.kind) {
      case 'participants':
        return [];
      case 'number':
      case 'money':
      case 'day':
        return [{ ...named, kind: control.kind }];
      default:
        return [{ ...named, kind: 'text' }];
    }
  });
};
