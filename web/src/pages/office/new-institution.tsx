import { useState } from 'preact/hooks';
import { Link, useLocation } from 'wouter';
import { APPLICANT_KINDS, type ApplicantKind } from '#shared/domain/kernel/applicant-kind.ts';
import { COUNTRIES, isCountry } from '#shared/domain/kernel/country.ts';
import { called, problemName, useClient } from '../../api.ts';
import { failureText } from '../../failure-text.ts';
import { InstitutionNames, NO_NAMES, namesOf } from '../../office/institution-fields.tsx';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { SelectField } from '../../parts/field.tsx';
import { Page } from '../../parts/page.tsx';
import { SendButton } from '../../parts/send-button.tsx';

const NewInstitution = () => {
  const speech = useOffice();
  const { office, words, say } = speech;
  const { directory } = office;
  const client = useClient();
  const [, go] = useLocation();
  const [kind, setKind] = useState<ApplicantKind>('public');
  const [country, setCountry] = useState('');
  const [names, setNames] = useState(NO_NAMES);
  const [shortName, setShortName] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const [fault, setFault] = useState<string>();
  const register = async (): Promise<void> => {
    setIsAsked(true);
    const named = namesOf(names);
    if (!isCountry(country) || named === undefined || shortName.trim() === '') {
      setFault(say(directory.enterFields));
      return;
    }
    const body = { kind, country, names: named, shortName: shortName.trim() };
    const made = await called(client.registerInstitution({ body }));
    if (made.ok) go(`/office/institutions/${made.body.id}`);
    else if (made.failure.kind === 'problem' && problemName(made.failure.problem) === 'taken')
      setFault(say(directory.taken));
    else setFault(failureText(made.failure, speech));
  };
  return (
    <Page
      title={say(office.commands.institution.register)}
      narrow
      above={
        <Link href="/office/institutions" class="above">
          {say(directory.institutions)}
        </Link>
      }
    >
      <form noValidate>
        <ErrorSummary faults={[]} text={fault} />
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
        <SendButton isForms onSend={register}>
          {say(office.commands.institution.register)}
        </SendButton>
      </form>
    </Page>
  );
};

/** Enters an institution into the directory. */
export const NewInstitutionPage = inOffice(NewInstitution);
