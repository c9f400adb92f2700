import { COUNTRIES } from '#shared/domain/kernel/country.ts';
import type { SectionValue } from '../drafts/value.ts';
import { SelectField } from '../parts/field.tsx';
import { FieldGroup, type FieldSaid } from '../parts/field-notes.tsx';
import { useWords } from '../words.tsx';
import { NumberField } from './number-fields.tsx';
import { numberAt, textAt, withMember, withRow } from './section-value.ts';

type ParticipantsProps = FieldSaid & {
  readonly label: string;
  readonly rows: readonly SectionValue[];
  readonly onRows: (rows: readonly SectionValue[] | undefined) => void;
};

/** How many people come from which country. */
export const Participants = ({ rows, onRows, ...group }: ParticipantsProps) => {
  const { words, say } = useWords();
  const countries = COUNTRIES.map((code) => ({ value: code, label: say(words.countries[code]) }));
  const change = (next: readonly SectionValue[]): void => onRows(next.length === 0 ? undefined : next);
  return (
    <FieldGroup {...group}>
      {rows.map((row, index) => (
        <div class="pair" key={index}>
          <SelectField
            id={`${group.id}-${index}-country`}
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
            onLeave={() => undefined}
          />
          <button
            type="button"
            class="button button-quiet"
            onClick={() => change(rows.filter((_, place) => place !== index))}
          >
            {say(words.proposal.rowRemove, { number: index + 1 })}
          </button>
        </div>
      ))}
      <button type="button" class="button button-second button-small" onClick={() => onRows([...rows, {}])}>
        {say(words.form.addCountry)}
      </button>
    </FieldGroup>
  );
};
