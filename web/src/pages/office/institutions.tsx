import { useState } from 'preact/hooks';
import { Link } from 'wouter';
import type { Client } from '#shared/contract/client.ts';
import { areasOn } from '#shared/domain/institution/rules/areas-on.ts';
import { COUNTRIES } from '#shared/domain/kernel/country.ts';
import { fromMilliseconds } from '#shared/domain/kernel/instant.ts';
import { allPages } from '../../all-pages.ts';
import { called, useClient } from '../../api.ts';
import { DirectoryFrame } from '../../office/directory-frame.tsx';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { matches } from '../../office/search.ts';
import { SelectField, TextField } from '../../parts/field.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { statusText } from '../../status-text.ts';

type Line = Extract<Awaited<ReturnType<Client['listInstitutions']>>, { readonly ok: true }>['body']['items'][number];

const Institutions = () => {
  const { office, say } = useOffice();
  const client = useClient();
  return (
    <DirectoryFrame
      name="institutions"
      title={say(office.directory.institutions)}
      load={() => allPages((cursor) => called(client.listInstitutions({ query: { limit: 100, cursor } })))}
      beside={() => (
        <Link href="/office/institutions/new" class="button">
          {say(office.commands.institution.register)}
        </Link>
      )}
    >
      {(lines) => <InstitutionList lines={lines} />}
    </DirectoryFrame>
  );
};

/** All institutions: searched by name, country and kind as one types. */
export const InstitutionsPage = inOffice(Institutions);

const InstitutionList = ({ lines }: { readonly lines: readonly Line[] }) => {
  const speech = useOffice();
  const { office, words, say } = speech;
  const { directory } = office;
  const [sought, setSought] = useState('');
  const [country, setCountry] = useState('');
  const [kind, setKind] = useState('');
  const kinds = {
    public: say(directory.publicKind),
    oic: say(directory.oicKind),
    nonProfit: say(directory.nonProfitKind),
  };
  const shown = lines.filter(
    (line) =>
      (country === '' || line.country === country) &&
      (kind === '' || line.kind === kind) &&
      matches(sought, line.name, line.shortName, say(words.countries[line.country])),
  );
  return (
    <>
      <div class="pair">
        <TextField id="search" label={say(directory.search)} value={sought} onValue={setSought} />
        <SelectField
          id="country"
          label={say(directory.country)}
          value={country}
          onValue={setCountry}
          choices={COUNTRIES.map((code) => ({ value: code, label: say(words.countries[code]) }))}
        />
        <SelectField
          id="kind"
          label={say(directory.kind)}
          value={kind}
          onValue={setKind}
          choices={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
        />
      </div>
      <p class="quiet" role="status">
        {say(directory.found, { count: shown.length })}
      </p>
      {shown.length > 0 && (
        <ul class="rows">
          {shown.map((line) => (
            <li key={line.id}>
              <div class="row-main">
                <p class="row-title">
                  <Link href={`/office/institutions/${line.id}`}>
                    <bdi>{line.name}</bdi>
                  </Link>
                </p>
                <p class="quiet">
                  {[line.shortName, say(words.countries[line.country]), kinds[line.kind]].join(' · ')}
                </p>
                <p class="quiet">
                  {[...new Set(areasOn(line, fromMilliseconds(Date.now())))]
                    .map((area) => say(words.areas[area]))
                    .join(' · ')}
                </p>
              </div>
              {line.status !== 'active' && (
                <StatusTag status={line.status} label={statusText('institution', line.status, speech)} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
