import { useMemo, useState } from 'preact/hooks';
import type { Draft } from '../../drafts/autosave.ts';
import { merge, type Conflict as OneConflict } from '../../drafts/merge.ts';
import { type Choice, type LeftOut, leftOut, mayJoin, settled } from '../../drafts/settle.ts';
import type { SectionValue } from '../../drafts/value.ts';
import type { FormSetting } from '../../form/control.tsx';
import { useFieldLabel } from '../../form/field-names.ts';
import { useRowTitle } from '../../form/row-title.ts';
import { rowsAt } from '../../form/section-value.ts';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import { Said } from './said.tsx';

type ConflictProps = {
  readonly section: string;
  readonly draft: Draft;
  readonly setting: FormSetting;
  /** The section put together of both, and the texts that were left out. */
  readonly onSettled: (value: SectionValue, left: readonly LeftOut[]) => void;
};

/** Two people wrote the same places of a section: both versions side by side, field by field, for the writer to choose. */
export const Conflict = ({ section, draft, setting, onSettled }: ConflictProps) => {
  const { words, say } = useWords();
  const { base, value, theirs } = draft;
  const merged = useMemo(() => merge(base, value, theirs ?? {}), [base, value, theirs]);
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const chosen = merged.conflicts.map((conflict) => choices[nameOf(conflict)]);
  return (
    <Notice tone="care" title={say(words.autosave.conflictTitle)}>
      <p>{say(words.together.differ, { count: merged.conflicts.length })}</p>
      {merged.conflicts.map((conflict) => (
        <OneField
          key={nameOf(conflict)}
          section={section}
          conflict={conflict}
          row={rowOf(merged.value, conflict)}
          setting={setting}
          choice={choices[nameOf(conflict)] ?? 'mine'}
          onChoice={(choice) => setChoices({ ...choices, [nameOf(conflict)]: choice })}
        />
      ))}
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => onSettled(settled(merged, chosen), leftOut(merged, chosen))}
        >
          {say(words.together.settle)}
        </button>
      </div>
    </Notice>
  );
};

/** The row that a conflict is in, as the merged section has it. */
const rowOf = (value: SectionValue, { path: [, row] }: OneConflict): SectionValue | undefined =>
  typeof row === 'number' ? rowsAt(value, 'rows')[row] : undefined;

const nameOf = ({ path }: OneConflict): string => path.join('.');

type OneFieldProps = {
  readonly section: string;
  readonly conflict: OneConflict;
  readonly row: SectionValue | undefined;
  readonly setting: FormSetting;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
};

const OneField = ({ section, conflict, row, setting, choice, onChoice }: OneFieldProps) => {
  const { words, say } = useWords();
  const label = useFieldLabel(section);
  const titleOf = useRowTitle(section, setting);
  const [, at, member] = conflict.path;
  const name = typeof member === 'string' ? member : at === undefined ? String(conflict.path[0]) : undefined;
  const heading = [
    typeof at === 'number' ? say(words.together.row, { number: at + 1 }) : undefined,
    row === undefined ? undefined : titleOf(row),
    name === undefined ? undefined : label(name),
  ];
  const sides = [
    { choice: 'mine', title: say(words.together.mine), said: conflict.mine, against: conflict.theirs },
    { choice: 'theirs', title: say(words.together.theirs), said: conflict.theirs, against: conflict.mine },
  ] as const;
  const title = heading.filter(Boolean).join(': ');
  return (
    <fieldset class="versions">
      <legend class="field-label">{title}</legend>
      <div class="versions-two">
        {sides.map((side) => (
          <label class="check version" key={side.choice}>
            <input
              type="radio"
              name={`version-${nameOf(conflict)}`}
              checked={choice === side.choice}
              onChange={() => onChoice(side.choice)}
            />
            <span>
              <strong>{side.title}</strong>
              <Said section={section} name={name} said={side.said} against={side.against} setting={setting} />
            </span>
          </label>
        ))}
      </div>
      {mayJoin(conflict) && (
        <label class="check">
          <input
            type="radio"
            name={`version-${nameOf(conflict)}`}
            checked={choice === 'both'}
            onChange={() => onChoice('both')}
          />
          <span>{say(words.together.both)}</span>
        </label>
      )}
    </fieldset>
  );
};
