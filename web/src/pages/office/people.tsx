import { useState } from 'preact/hooks';
import { Link } from 'wouter';
import type { Client } from '#shared/contract/client.ts';
import { COUNTRIES } from '#shared/domain/kernel/country.ts';
import { ROLES } from '#shared/domain/kernel/roles.ts';
import { allPages } from '../../all-pages.ts';
import { called, useClient } from '../../api.ts';
import { DirectoryFrame } from '../../office/directory-frame.tsx';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { roleText } from '../../office/role-text.ts';
import { matches } from '../../office/search.ts';
import { SelectField, TextField } from '../../parts/field.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { statusText } from '../../status-text.ts';

type Line = Extract<Awaited<ReturnType<Client['listPeople']>>, { readonly ok: true }>['body']['items'][number];

const People = () => {
  const { office, say } = useOffice();
  const client = useClient();
  return (
    <DirectoryFrame
      name="people"
      title={say(office.directory.people)}
      load={() => allPages((cursor) => called(client.listPeople({ query: { limit: 100, cursor } })))}
      beside={() => (
        <Link href="/office/people/new" class="button">
          {say(office.commands.person.invite)}
        </Link>
      )}
    >
      {(lines) => <PersonList lines={lines} />}
    </DirectoryFrame>
  );
};

/** Everybody who signs in: searched by name, address, country and role as one types. */
export const PeoplePage = inOffice(People);

const PersonList = ({ lines }: { readonly lines: readonly Line[] }) => {
  const speech = useOffice();
  const { office, words, say } = speech;
  const { directory } = office;
  const [sought, setSought] = useState('');
  const [country, setCountry] = useState('');
  const [role, setRole] = useState('');
  const shown = lines.filter(
    (line) =>
      (country === '' || line.country === country) &&
      (role === '' || line.grants.some((grant) => grant.role === role)) &&
      matches(sought, line.name, line.email),
  );
  const held = ROLES.filter((each) => lines.some((line) => line.grants.some((grant) => grant.role === each)));
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
          id="role"
          label={say(directory.role)}
          value={role}
          onValue={setRole}
          choices={held.map((each) => ({ value: each, label: say(words.roles[each]) }))}
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
                  <Link href={`/office/people/${line.id}`}>
                    <bdi>{line.name}</bdi>
                  </Link>
                </p>
                <p class="quiet">
                  <bdi>{line.email}</bdi>
                </p>
                <p class="quiet">{line.grants.map((grant) => roleText(grant, speech)).join(' · ')}</p>
              </div>
              {line.status !== 'active' && (
                <StatusTag status={line.status} label={statusText('person', line.status, speech)} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
