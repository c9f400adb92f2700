import { Link } from 'wouter';
import type { Client } from '#shared/contract/client.ts';
import { areasOn } from '#shared/domain/institution/rules/areas-on.ts';
import { APPLICANT_KINDS } from '#shared/domain/kernel/applicant-kind.ts';
import { fromMilliseconds } from '#shared/domain/kernel/instant.ts';
import { allPages } from '../../all-pages.ts';
import { called, useClient } from '../../api.ts';
import { DirectoryFrame } from '../../office/directory-frame.tsx';
import { DirectoryList } from '../../office/directory-list.tsx';
import { inOffice, useOffice } from '../../office/office-words.tsx';

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
  const { office, words, say } = useOffice();
  const { directory } = office;
  const now = fromMilliseconds(Date.now());
  return (
    <DirectoryList
      lines={lines}
      kind="institution"
      href="/office/institutions"
      nameOf={({ name }) => name}
      textsOf={({ shortName, country }) => [shortName, say(words.countries[country])]}
      sieve={{
        id: 'kind',
        label: say(directory.kind),
        choices: APPLICANT_KINDS.map((kind) => ({ value: kind, label: say(directory[`${kind}Kind`]) })),
        fits: ({ kind }, chosen) => kind === chosen,
      }}
    >
      {(line) => (
        <>
          <p class="quiet">
            {[line.shortName, say(words.countries[line.country]), say(directory[`${line.kind}Kind`])].join(' · ')}
          </p>
          <p class="quiet">{[...new Set(areasOn(line, now))].map((area) => say(words.areas[area])).join(' · ')}</p>
        </>
      )}
    </DirectoryList>
  );
};
