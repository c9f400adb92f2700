import { Link } from 'wouter';
import type { Client } from '#shared/contract/client.ts';
import { allPages } from '../all-pages.ts';
import { called, useClient } from '../api.ts';
import { useLoaded } from '../loaded.ts';
import { named } from '../named.ts';
import type { Closing } from '../pages/use-closings.ts';
import { Deadline } from '../parts/deadline.tsx';
import { Failed } from '../parts/failed.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { useMe } from '../session/me.tsx';
import { statusText } from '../status-text.ts';
import { waitingOf } from './call-standing.ts';
import { OfficeSpeaking, useOffice } from './office-words.tsx';
import { useCallProposals } from './use-call-proposals.ts';
import { useClosingOf } from './use-closing-of.ts';
import { WaitingList } from './waiting-list.tsx';

type ListedCall = Extract<Awaited<ReturnType<Client['listCalls']>>, { readonly ok: true }>['body']['items'][number];

/** From here on the office's work on a call is done: what is left is the grants'. */
const BEHIND = ['finalListPublished', 'contracting', 'implementation', 'closedOut', 'cancelled'];

/** While proposals are looked at and found eligible or not. */
const TO_CHECK = ['closed', 'preliminaryReview'];

/** What the office's people see first of their work: the calls that are not done with, each with its time and what waits in it. */
export const OfficeWork = () => (
  <OfficeSpeaking>
    <CallsUnderWay />
  </OfficeSpeaking>
);

const CallsUnderWay = () => {
  const { office, say } = useOffice();
  const client = useClient();
  const { loaded, reload } = useLoaded('calls under way', () =>
    allPages((cursor) => called(client.listCalls({ query: { limit: 100, cursor } }))),
  );
  const closingOf = useClosingOf();
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  if (loaded.state === 'loading') return null;
  const calls = loaded.value.filter(({ status }) => !BEHIND.includes(status));
  return (
    <section>
      <h2>{say(office.calls.underWayTitle)}</h2>
      {calls.length === 0 && <p class="empty">{say(office.calls.underWayNone)}</p>}
      {calls.length > 0 && (
        <ul class="rows">
          {calls.map((call) => (
            <UnderWay key={call.id} call={call} closing={closingOf(call.id)} />
          ))}
        </ul>
      )}
    </section>
  );
};

type UnderWayProps = { readonly call: ListedCall; readonly closing: Closing | undefined };

const UnderWay = ({ call, closing }: UnderWayProps) => {
  const speech = useOffice();
  const { language, office, say } = speech;
  const title = named(call.titles, language);
  return (
    <li>
      <div class="row-main">
        <p class="row-title">
          <Link href={`/office/calls/${call.id}`}>
            <bdi>{title}</bdi>
          </Link>
        </p>
        {closing !== undefined && (
          <p class="quiet">
            <Deadline {...closing} />
          </p>
        )}
        {TO_CHECK.includes(call.status) && <Waits callId={call.id} />}
      </div>
      <StatusTag status={call.status} label={statusText('call', call.status, speech)} />
      {TO_CHECK.includes(call.status) && (
        <Link href={`/calls/${call.id}/eligibility`} class="button button-second button-small">
          {say(office.eligibility.deskOpen)}
          <span class="unseen"> {title}</span>
        </Link>
      )}
    </li>
  );
};

const Waits = ({ callId }: { readonly callId: string }) => {
  const me = useMe();
  const { loaded, reload } = useCallProposals(callId);
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  if (loaded.state === 'loading') return null;
  const personId = me?.state === 'ready' ? me.value.personId : undefined;
  return <WaitingList callId={callId} waiting={waitingOf(loaded.value, personId)} />;
};
