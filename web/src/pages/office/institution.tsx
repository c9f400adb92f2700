import { useState } from 'preact/hooks';
import { Link } from 'wouter';
import type { Client } from '#shared/contract/client.ts';
import { TEXT_LIMITS } from '#shared/domain/kernel/text-limits.ts';
import { allPages } from '../../all-pages.ts';
import { called, useClient } from '../../api.ts';
import { failureText } from '../../failure-text.ts';
import { useLoaded } from '../../loaded.ts';
import { named } from '../../named.ts';
import { DirectoryFrame } from '../../office/directory-frame.tsx';
import { InstitutionNames, namesOf } from '../../office/institution-fields.tsx';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { Seats } from '../../office/seats.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Failed, Loading } from '../../parts/failed.tsx';
import { Fault } from '../../parts/fault.tsx';
import { Notice } from '../../parts/notice.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import type { PageParams } from '../../routes.tsx';
import { statusText } from '../../status-text.ts';
import { ConfirmDialog } from '../proposal/confirm-dialog.tsx';
import { ReasonDialog } from '../proposal/reason-dialog.tsx';

type ShownInstitution = Extract<Awaited<ReturnType<Client['getInstitution']>>, { readonly ok: true }>['body'];

type Tools = { readonly institution: ShownInstitution; readonly put: (institution: ShownInstitution) => void };

const Institution = ({ params }: { readonly params: PageParams }) => {
  const speech = useOffice();
  const { office, say, language } = speech;
  const client = useClient();
  const institutionId = params['institutionId'] ?? '';
  return (
    <DirectoryFrame
      name={`institution ${institutionId}`}
      load={() => called(client.getInstitution({ params: { institutionId } }))}
      title={(institution) => named(institution.names, language)}
      above={{ href: '/office/institutions', text: say(office.directory.institutions) }}
      beside={({ status }) => <StatusTag status={status} label={statusText('institution', status, speech)} />}
    >
      {(institution, put) => <Shown institution={institution} put={put} />}
    </DirectoryFrame>
  );
};

/** One institution: its names, its seats, its people, and whether it takes part. */
export const InstitutionPage = inOffice(Institution);

const Shown = ({ institution, put }: Tools) => {
  const { office, words, say } = useOffice();
  const { directory } = office;
  const { names, shortName, country, kind } = institution;
  const optional = (label: string, text: string | undefined) =>
    text === undefined ? [] : [[label, <bdi>{text}</bdi>] as const];
  return (
    <div class="columns">
      <div class="stack">
        {institution.suspendReason !== undefined && (
          <Notice tone="care">
            <p>{say(directory.suspended, { reason: institution.suspendReason })}</p>
          </Notice>
        )}
        <Seats institution={institution} put={put} />
        <People institutionId={institution.id} />
        {institution.allowed.includes('amend') && (
          <Amend key={JSON.stringify([names, shortName])} institution={institution} put={put} />
        )}
      </div>
      <aside class="stack">
        <section class="card">
          <Facts
            facts={[
              [say(directory.kind), say(directory[`${kind}Kind`])],
              [say(directory.country), say(words.countries[country])],
              [say(directory.shortName), <bdi>{shortName}</bdi>],
              [say(directory.nameEn), <bdi>{names.en}</bdi>],
              ...optional(say(directory.nameAr), names.ar),
              ...optional(say(directory.nameFr), names.fr),
              ...optional(say(directory.nameTr), names.tr),
            ]}
          />
        </section>
        <Standing institution={institution} put={put} />
      </aside>
    </div>
  );
};

const Standing = ({ institution, put }: Tools) => {
  const { office, say } = useOffice();
  const client = useClient();
  const params = { institutionId: institution.id };
  const suspend = async (reason: string) => {
    const answer = await called(client.suspendInstitution({ params, body: { reason } }));
    if (!answer.ok) return answer.failure;
    put(answer.body);
    return undefined;
  };
  const reinstate = async () => {
    const answer = await called(client.reinstateInstitution({ params }));
    if (!answer.ok) return answer.failure;
    put(answer.body);
    return undefined;
  };
  return (
    <>
      {institution.allowed.includes('suspend') && (
        <ReasonDialog
          action={say(office.commands.institution.suspend)}
          keptAs={`suspend:${institution.id}`}
          maxLength={TEXT_LIMITS.reason}
          label={say(office.directory.suspendReason)}
          tone="bad"
          onSend={suspend}
        />
      )}
      {institution.allowed.includes('reinstate') && (
        <ConfirmDialog
          action={say(office.commands.institution.reinstate)}
          question={institution.names.en}
          onConfirm={reinstate}
        />
      )}
    </>
  );
};

const People = ({ institutionId }: { readonly institutionId: string }) => {
  const { office, words, say } = useOffice();
  const client = useClient();
  const { loaded, reload } = useLoaded(`people of ${institutionId}`, () =>
    allPages((cursor) => called(client.listPeople({ query: { institutionId, limit: 100, cursor } }))),
  );
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  if (loaded.state === 'loading') return <Loading />;
  const items = loaded.value;
  return (
    <section>
      <h2>{say(office.directory.itsPeople)}</h2>
      {items.length === 0 && <p class="quiet">{say(office.directory.noPeople)}</p>}
      {items.length > 0 && (
        <ul class="rows">
          {items.map((person) => (
            <li key={person.id}>
              <div class="row-main">
                <p class="row-title">
                  <Link href={`/office/people/${person.id}`}>
                    <bdi>{person.name}</bdi>
                  </Link>
                </p>
                <p class="quiet">{person.grants.map(({ role }) => say(words.roles[role])).join(' · ')}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const Amend = ({ institution, put }: Tools) => {
  const speech = useOffice();
  const { office, say } = speech;
  const client = useClient();
  const { ar = '', fr = '', tr = '', en } = institution.names;
  const [names, setNames] = useState({ en, ar, fr, tr });
  const [shortName, setShortName] = useState(institution.shortName);
  const [fault, setFault] = useState<string>();
  const save = async (): Promise<void> => {
    const typed = namesOf(names);
    if (typed === undefined || shortName.trim() === '') {
      setFault(say(office.directory.enterFields));
      return;
    }
    const params = { institutionId: institution.id };
    const body = { names: typed, shortName: shortName.trim() };
    const answer = await called(client.amendInstitution({ params, body, version: institution.version }));
    if (answer.ok) put(answer.body);
    else setFault(failureText(answer.failure, speech));
  };
  return (
    <details class="card">
      <summary>{say(office.commands.institution.amend)}</summary>
      <InstitutionNames
        names={names}
        shortName={shortName}
        onNames={setNames}
        onShortName={setShortName}
        isAsked={fault !== undefined}
      />
      <Fault text={fault} />
      <button type="button" class="button" onClick={() => void save()}>
        {say(office.commands.institution.amend)}
      </button>
    </details>
  );
};
