import { useState } from 'preact/hooks';
import type { Client } from '#shared/contract/client.ts';
import { TEXT_LIMITS } from '#shared/domain/kernel/text-limits.ts';
import { type Called, called, useClient } from '../../api.ts';
import { failureText, refusalText } from '../../failure-text.ts';
import { CorrectAddress } from '../../office/correct-address.tsx';
import { DirectoryFrame } from '../../office/directory-frame.tsx';
import type { Grant } from '../../office/grant.ts';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { detailsOf, PersonFields } from '../../office/person-fields.tsx';
import { RolePicker } from '../../office/role-picker.tsx';
import { roleText } from '../../office/role-text.ts';
import { useInstitutions } from '../../office/use-institutions.ts';
import { Facts } from '../../parts/facts.tsx';
import { Fault } from '../../parts/fault.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Notice } from '../../parts/notice.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import type { PageParams } from '../../routes.tsx';
import { statusText } from '../../status-text.ts';
import { LANGUAGE_NAMES } from '../../words.tsx';
import { ConfirmDialog } from '../proposal/confirm-dialog.tsx';
import { ReasonDialog } from '../proposal/reason-dialog.tsx';

type ShownPerson = Extract<Awaited<ReturnType<Client['getPerson']>>, { readonly ok: true }>['body'];

type Tools = { readonly person: ShownPerson; readonly put: (person: ShownPerson) => void };

const Person = ({ params }: { readonly params: PageParams }) => {
  const speech = useOffice();
  const { office, say } = speech;
  const client = useClient();
  const personId = params['personId'] ?? '';
  return (
    <DirectoryFrame
      name={`person ${personId}`}
      load={() => called(client.getPerson({ params: { personId } }))}
      title={(person) => person.name}
      above={{ href: '/office/people', text: say(office.directory.people) }}
      beside={({ status }) => <StatusTag status={status} label={statusText('person', status, speech)} />}
    >
      {(person, put) => <Shown key={person.id} person={person} put={put} />}
    </DirectoryFrame>
  );
};

/** One person: who they are, what they may do, and whether they may sign in. */
export const PersonPage = inOffice(Person);

const Shown = ({ person, put }: Tools) => {
  const speech = useOffice();
  const { office, words, say } = speech;
  const { directory } = office;
  const { country, email, grants, invitedAt, language } = person;
  return (
    <div class="columns">
      <div class="stack">
        {person.suspendReason !== undefined && (
          <Notice tone="care">
            <p>{say(directory.suspended, { reason: person.suspendReason })}</p>
          </Notice>
        )}
        {/* Each begins anew when what it changes has changed, and keeps what is typed in it when another one has been saved. */}
        {person.allowed.includes('setRoles') && <Roles key={JSON.stringify(grants)} person={person} put={put} />}
        {person.allowed.includes('amend') && (
          <Amend key={JSON.stringify(amendable(person))} person={person} put={put} />
        )}
        {person.allowed.includes('correctAddress') && <CorrectAddress key={email} person={person} put={put} />}
      </div>
      <aside class="stack">
        <section class="card">
          <Facts
            facts={[
              [say(directory.email), <bdi>{email}</bdi>],
              [say(directory.language), LANGUAGE_NAMES[language]],
              ...(invitedAt === undefined ? [] : [[say(directory.invitedAt), <Moment at={invitedAt} />] as const]),
              ...(country === undefined ? [] : [[say(directory.country), say(words.countries[country])] as const]),
              [
                say(directory.roles),
                grants.length === 0 ? (
                  say(directory.rolesNone)
                ) : (
                  <ul>
                    {grants.map((grant) => (
                      <li key={JSON.stringify(grant)}>{roleText(grant, speech)}</li>
                    ))}
                  </ul>
                ),
              ],
            ]}
          />
        </section>
        {person.mailFault !== undefined && <MailFault fault={person.mailFault} />}
        <InviteAgain person={person} put={put} />
        <Standing person={person} put={put} />
      </aside>
    </div>
  );
};

/** What the mail service said, word for word, for whoever looks into it. */
const MailFault = ({ fault: { fault, detail, at } }: { readonly fault: NonNullable<ShownPerson['mailFault']> }) => {
  const { office, say } = useOffice();
  return (
    <Notice tone="care" title={say(office.mailTroubles[fault])}>
      <p>
        <Moment at={at} />
      </p>
      <p>
        <bdi>{detail}</bdi>
      </p>
    </Notice>
  );
};

/** Sends the first password once more, or says why that is not to be done now. */
const InviteAgain = ({ person, put }: Tools) => {
  const speech = useOffice();
  const { office, say } = speech;
  const client = useClient();
  const send = async () => {
    const answer = await called(client.invitePersonAgain({ params: { personId: person.id } }));
    if (!answer.ok) return answer.failure;
    put(answer.body);
    return undefined;
  };
  if (person.allowed.includes('inviteAgain'))
    return (
      <ConfirmDialog
        action={say(office.commands.person.inviteAgain)}
        question={say(office.directory.inviteAgainText, { email: person.email })}
        onConfirm={send}
      />
    );
  const refused = person.refused.find(({ command }) => command === 'inviteAgain');
  const because = refused && refusalText(refused.because, refused.facts, speech);
  return because === undefined ? null : <p class="quiet">{because}</p>;
};

const Standing = ({ person, put }: Tools) => {
  const { office, say } = useOffice();
  const client = useClient();
  const params = { personId: person.id };
  const taken = (answer: Called<ShownPerson>) => {
    if (!answer.ok) return answer.failure;
    put(answer.body);
    return undefined;
  };
  return (
    <>
      {person.allowed.includes('suspend') && (
        <ReasonDialog
          action={say(office.commands.person.suspend)}
          keptAs={`suspend:${person.id}`}
          maxLength={TEXT_LIMITS.reason}
          label={say(office.directory.suspendReason)}
          tone="bad"
          onSend={async (reason) => taken(await called(client.suspendPerson({ params, body: { reason } })))}
        />
      )}
      {person.allowed.includes('reinstate') && (
        <ConfirmDialog
          action={say(office.commands.person.reinstate)}
          question={person.name}
          onConfirm={async () => taken(await called(client.reinstatePerson({ params })))}
        />
      )}
    </>
  );
};

const Roles = ({ person, put }: Tools) => {
  const speech = useOffice();
  const { office, say } = speech;
  const client = useClient();
  const institutions = useInstitutions();
  const [grants, setGrants] = useState<readonly Grant[]>(person.grants);
  const [fault, setFault] = useState<string>();
  const save = async (): Promise<void> => {
    const params = { personId: person.id };
    const answer = await called(client.setRoles({ params, body: { grants: [...grants] }, version: person.version }));
    if (answer.ok) put(answer.body);
    else setFault(failureText(answer.failure, speech));
  };
  return (
    <section class="card">
      <RolePicker grants={grants} onGrants={setGrants} institutions={institutions} />
      <Fault text={fault} />
      <div class="actions">
        <button type="button" class="button" disabled={grants === person.grants} onClick={() => void save()}>
          {say(office.directory.saveRoles)}
        </button>
      </div>
    </section>
  );
};

const amendable = ({ name, language, institutionId = '', country }: ShownPerson) => ({
  name,
  language,
  institutionId,
  country: String(country ?? ''),
});

const Amend = ({ person, put }: Tools) => {
  const speech = useOffice();
  const { say, office } = speech;
  const client = useClient();
  const institutions = useInstitutions();
  const [typed, setTyped] = useState(amendable(person));
  const [fault, setFault] = useState<string>();
  const save = async (): Promise<void> => {
    const body = detailsOf(typed);
    if (body === undefined) {
      setFault(say(office.directory.enterFields));
      return;
    }
    const answer = await called(client.amendPerson({ params: { personId: person.id }, body, version: person.version }));
    if (answer.ok) put(answer.body);
    else setFault(failureText(answer.failure, speech));
  };
  return (
    <details class="card">
      <summary>{say(office.commands.person.amend)}</summary>
      <PersonFields person={typed} onPerson={setTyped} institutions={institutions} isAsked={fault !== undefined} />
      <Fault text={fault} />
      <button type="button" class="button" onClick={() => void save()}>
        {say(office.commands.person.amend)}
      </button>
    </details>
  );
};
