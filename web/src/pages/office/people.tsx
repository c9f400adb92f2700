import { Link } from 'wouter';
import type { Client } from '#shared/contract/client.ts';
import { ROLES } from '#shared/domain/kernel/roles.ts';
import { allPages } from '../../all-pages.ts';
import { called, useClient } from '../../api.ts';
import { DirectoryFrame } from '../../office/directory-frame.tsx';
import { DirectoryList } from '../../office/directory-list.tsx';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { roleText } from '../../office/role-text.ts';

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
  const held = ROLES.filter((each) => lines.some((line) => line.grants.some((grant) => grant.role === each)));
  return (
    <DirectoryList
      lines={lines}
      kind="person"
      href="/office/people"
      nameOf={({ name }) => name}
      textsOf={({ email }) => [email]}
      sieve={{
        id: 'role',
        label: say(directory.role),
        choices: held.map((each) => ({ value: each, label: say(words.roles[each]) })),
        fits: ({ grants }, chosen) => grants.some(({ role }) => role === chosen),
      }}
    >
      {(line) => (
        <>
          <p class="quiet">
            <bdi>{line.email}</bdi>
          </p>
          <p class="quiet">{line.grants.map((grant) => roleText(grant, speech)).join(' · ')}</p>
        </>
      )}
    </DirectoryList>
  );
};
