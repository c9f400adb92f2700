import type { SectionValue } from '../drafts/value.ts';
import { useWords } from '../words.tsx';
import { FormControl } from './control.tsx';
import { controlId, useFieldHint, useFieldLabel } from './field-names.ts';
import { isAsked, isNeeded } from './layout.ts';
import { useRowTitle } from './row-title.ts';
import type { SectionFormProps } from './section-form-props.ts';
import { withMember } from './section-value.ts';

type RowCardProps = SectionFormProps & {
  readonly row: SectionValue;
  readonly index: number;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onRow: (row: SectionValue) => void;
  /** Left out where there is no room for another row. */
  readonly onCopy: (() => void) | undefined;
  /** Left out where it is the first, or the last. */
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly onRemove: () => void;
};

/** One row: its title, and unfolded its fields and what can be done with it. One with a fault is unfolded whatever its reader did. */
export const RowCard = (props: RowCardProps) => {
  const { section, layout, setting, errors, notes = {}, row, index, onLeave } = props;
  const { words, say } = useWords();
  const label = useFieldLabel(section);
  const hint = useFieldHint(section);
  const titleOf = useRowTitle(section, setting);
  const isHere = (path: string): boolean => path.startsWith(`rows.${index}.`);
  const hasFault = Object.keys(errors).some(isHere);
  const breaks = Object.keys(notes).filter(isHere).length;
  /** A folded row has its title only: with sixty rows all fields of all of them would be drawn anew at every key. */
  const isOpen = props.isOpen || hasFault;
  const acts = [
    ['button-quiet', 'rowUp', props.onUp],
    ['button-quiet', 'rowDown', props.onDown],
    ['button-second', 'rowCopy', props.onCopy],
    ['button-bad', 'rowRemove', props.onRemove],
  ] as const;
  return (
    <details
      class="card row-card"
      id={controlId(`rows.${index}`)}
      open={isOpen}
      onToggle={(event) => props.onToggle(event.currentTarget.open)}
    >
      <summary>
        <h2>
          {index + 1}. <bdi>{titleOf(row)}</bdi>
        </h2>
        {!isOpen && breaks > 0 && (
          <>
            {' '}
            <span class="tag tag-care">{say(words.finalForm.limitsBroken, { count: breaks })}</span>
          </>
        )}
      </summary>
      {isOpen && (
        <>
          {layout.fields
            .filter((field) => isAsked(field, row))
            .map((field) => (
              <FormControl
                key={field.name}
                id={controlId(`rows.${index}.${field.name}`)}
                label={label(field.name)}
                hint={hint(field.name)}
                layout={isNeeded(field, row, setting) ? { ...field, optional: undefined } : field}
                value={row}
                setting={setting}
                error={errors[`rows.${index}.${field.name}`]}
                note={notes[`rows.${index}.${field.name}`]}
                onMember={(member) => props.onRow(withMember(row, field.name, member))}
                onLeave={onLeave}
              />
            ))}
          <div class="actions">
            {acts.map(
              ([look, text, act]) =>
                act !== undefined && (
                  <button type="button" class={`button ${look} button-small`} key={text} onClick={act}>
                    {say(words.proposal[text], { number: index + 1 })}
                  </button>
                ),
            )}
          </div>
        </>
      )}
    </details>
  );
};
