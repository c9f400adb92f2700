import { isCountry } from '#shared/domain/kernel/country.ts';
import { isInstitutionId } from '#shared/domain/kernel/ids.ts';
import { LANGUAGES, type Language } from '#shared/domain/kernel/language.ts';
import { useCountryChoices } from '../parts/country-choices.ts';
import { type Choice, SelectField, TextField } from '../parts/field.tsx';
import { LANGUAGE_NAMES } from '../words.tsx';
import { useOffice } from './office-words.tsx';

/** A person's details as they are typed. */
export type TypedPerson = {
  readonly name: string;
  readonly language: Language;
  readonly institutionId: string;
  readonly country: string;
};

type FieldsProps = {
  readonly person: TypedPerson;
  readonly onPerson: (person: TypedPerson) => void;
  readonly institutions: readonly Choice[];
  readonly isAsked: boolean;
};

/** Name, language, institution and country of a person. */
export const PersonFields = ({ person, onPerson, institutions, isAsked }: FieldsProps) => {
  const { office, say } = useOffice();
  const { directory } = office;
  const countries = useCountryChoices();
  return (
    <>
      <TextField
        id="name"
        label={say(directory.name)}
        error={isAsked && person.name.trim() === '' ? say(directory.missing) : undefined}
        value={person.name}
        onValue={(name) => onPerson({ ...person, name })}
      />
      <SelectField
        id="language"
        label={say(directory.language)}
        value={person.language}
        onValue={(value) =>
          onPerson({ ...person, language: LANGUAGES.find((each) => each === value) ?? person.language })
        }
        choices={LANGUAGES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] }))}
      />
      <SelectField
        id="institution"
        label={say(directory.institution)}
        optional
        value={person.institutionId}
        onValue={(institutionId) => onPerson({ ...person, institutionId })}
        choices={institutions}
      />
      <SelectField
        id="country"
        label={say(directory.country)}
        optional
        value={person.country}
        onValue={(country) => onPerson({ ...person, country })}
        choices={countries}
      />
    </>
  );
};

/** The details as the API takes them; undefined as long as the name is missing. */
export const detailsOf = ({ name, language, institutionId, country }: TypedPerson) =>
  name.trim() === ''
    ? undefined
    : {
        name: name.trim(),
        language,
        ...(isInstitutionId(institutionId) ? { institutionId } : {}),
        ...(isCountry(country) ? { country } : {}),
      };
