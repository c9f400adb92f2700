import { useState } from 'preact/hooks';
import { APPLICANT_KINDS, type ApplicantKind } from '#shared/domain/kernel/applicant-kind.ts';
import { COUNTRIES, isCountry } from '#shared/domain/kernel/country.ts';
import { called, useClient } from '../../api.ts';
import { InstitutionNames, NO_NAMES, namesOf } from '../../office/institution-fields.tsx';
import { NewEntry } from '../../office/new-entry.tsx';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { SelectField } from '../../parts/field.tsx';

const NewInstitution = () => {
  const { office, words, say } = useOffice();
  const { directory } = office;
  const client = useClient();
  const [kind, setKind] = useState<ApplicantKind>('public');
  const [country, setCountry] = useState('');
  const [names, setNames] = useState(NO_NAMES);
  const [shortName, setShortName] = useState('');
  const register = () => {
    const named = namesOf(names);
    if (!isCountry(country) || named === undefined || shortName.trim() === '') return undefined;
    const body = { kind, country, names: named, shortName: shortName.trim() };
    return called(client.registerInstitution({ body }));
  };
  return (
    <NewEntry
      title={say(office.commands.institution.register)}
      list={{ href: '/office/institutions', text: say(directory.institutions) }}
      action={say(office.commands.institution.register)}
      taken={say(directory.taken)}
      enter={register}
    >
      {(isAsked) => (
        <>
          <SelectField
            id="kind"
            label={say(directory.kind)}
            value={kind}
            onValue={(value) => setKind(APPLICANT_KINDS.find((each) => each === value) ?? 'public')}
            choices={APPLICANT_KINDS.map((each) => ({ value: each, label: say(directory[`${each}Kind`]) }))}
          />
          <SelectField
            id="country"
            label={say(directory.country)}
            error={isAsked && country === '' ? say(directory.missing) : undefined}
            value={country}
            onValue={setCountry}
            choices={COUNTRIES.map((code) => ({ value: code, label: say(words.countries[code]) }))}
          />
          <InstitutionNames
            names={names}
            shortName={shortName}
            onNames={setNames}
            onShortName={setShortName}
            isAsked={isAsked}
          />
        </>
      )}
    </NewEntry>
  );
};

/** Enters an institution into the directory. */
export const NewInstitutionPage = inOffice(NewInstitution);
