import { useEffect, useRef, useState } from 'preact/hooks';
import type { SectionValue } from '../drafts/value.ts';
import { useCountryChoices } from '../parts/country-choices.ts';
import { SelectField } from '../parts/field.tsx';
import { FieldGroup, type FieldSaid } from '../parts/field-notes.tsx';
import { useWords } from '../words.tsx';
import { NumberField } from './number-fields.tsx';
import { numberAt, textAt, withMember, withRow } from './section-value.ts';

type ParticipantsProps = FieldSaid & {
  readonly label: string;
  readonly rows: readonly SectionValue[];
  readonly onRows: (rows: readonly SectionValue[] | undefined) => void;
  readonly onLeave: () => void;
};

/** How many people come from which country. */
export const Participants = ({ rows, onRows, onLeave, ...group }: ParticipantsProps) => {
  const { words, say } = useWords();
  const countries = useCountryChoices();
  const adding = useRef<HTMLButtonElement>(null);
  const [entered, setEntered] = useState<string>();
  const idOf = (index: number): string => `${group.id}-${index}-country`;
  const countryOf = (row: SectionValue): string | undefined =>
    countries.find(({ value }) => value === textAt(row, 'country'))?.label;
  const change = (next: readonly SectionValue[]): void => onRows(next.length === 0 ? undefined : next);
  /** Leads the writer into the new pair. */
  const add = (): void => {
    setEntered(idOf(rows.length));
    onRows([...rows, {}]);
  };
  const remove = (index: number): void => {
    adding.current?.focus();
    change(rows.filter((_, place) => place !== index));
  };
  useEffect(() => {
    if (entered === undefined) return;
    document.getElementById(entered)?.focus();
    setEntered(undefined);
  }, [entered]);
  return (
    <FieldGroup {...group}>
      {rows.map((row, index) => (
        <fieldset
          class="plain-fieldset pair"
          aria-label={countryOf(row) ?? say(words.together.row, { number: index + 1 })}
          key={index}
        >
          <SelectField
            id={idOf(index)}
            label={say(words.proposal.country)}
            value={textAt(row, 'country')}
            choices={countries}
            onValue={(country) => change(withRow(rows, index, withMember(row, 'country', country)))}
          />
          <NumberField
            id={`${group.id}-${index}-number`}
            label={say(words.form.people)}
            error={undefined}
            value={numberAt(row, 'number')}
            onMember={(number) => change(withRow(rows, index, withMember(row, 'number', number)))}
            onLeave={onLeave}
          />
          <button type="button" class="button button-quiet" onClick={() => remove(index)}>
            {say(words.form.removeCountry, { number: index + 1 })}
          </button>
        </fieldset>
      ))}
      <button type="button" class="button button-second button-small" ref={adding} onClick={add}>
        {say(words.form.addCountry)}
      </button>
    </FieldGroup>
  );
};
