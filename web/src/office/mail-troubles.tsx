import { useState } from 'preact/hooks';
import { Link } from 'wouter';
import type { Client } from '#shared/contract/client.ts';
import { called, type Failure, useClient } from '../api.ts';
import { useLoaded } from '../loaded.ts';
import { Failed } from '../parts/failed.tsx';
import { Refusal } from '../parts/fault.tsx';
import { Moment } from '../parts/moment.tsx';
import { Notice } from '../parts/notice.tsx';
import { SendButton } from '../parts/send-button.tsx';
import { inOffice, useOffice } from './office-words.tsx';

type Trouble = Extract<Awaited<ReturnType<Client['listMailTroubles']>>, { readonly ok: true }>['body']['items'][number];

/** So many are shown; whoever has more looks after these first, which are the oldest. */
const SHOWN = 50;

const Troubles = () => {
  const { office, say } = useOffice();
  const client = useClient();
  const [failure, setFailure] = useState<Failure>();
  const { loaded, reload } = useLoaded('mail troubles', () =>
    called(client.listMailTroubles({ query: { limit: SHOWN } })),
  );
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  if (loaded.state !== 'ready' || loaded.value.items.length === 0) return null;
  const clear = async (personId: string): Promise<void> => {
    const answer = await called(client.clearMailFault({ params: { personId } }));
    setFailure(answer.ok ? undefined : answer.failure);
    await reload();
  };
  return (
    <Notice tone="care" title={say(office.mailTroubles.title)}>
      <p>{say(office.mailTroubles.text)}</p>
      <Refusal failure={failure} />
      <ul class="rows">
        {loaded.value.items.map((each) => (
          <TroubleLine key={each.id} trouble={each} clear={() => clear(each.id)} />
        ))}
      </ul>
    </Notice>
  );
};

/** Everybody whom mail does not reach, the oldest trouble first: why, what it was about, and what to do. Nothing while it reaches all. */
export const MailTroubles = inOffice(Troubles);

const TroubleLine = ({ trouble, clear }: { readonly trouble: Trouble; readonly clear: () => Promise<void> }) => {
  const { office, say } = useOffice();
  const { id, name, email, mailFault } = trouble;
  if (mailFault === undefined) return null;
  const path = pathOf(mailFault.about);
  return (
    <li>
      <div class="row-main">
        <p class="row-title">
          <Link href={`/office/people/${id}`}>
            <bdi>{name}</bdi>
          </Link>{' '}
          · <bdi>{email}</bdi>
        </p>
        <p class="quiet">
          <Moment at={mailFault.at} />
          {path !== undefined && (
            <>
              {' '}
              · <Link href={path}>{say(office.mailTroubles.about)}</Link>
            </>
          )}
        </p>
        <p>{say(office.mailTroubles[`${mailFault.fault}Next`])}</p>
      </div>
      <span class={mailFault.fault === 'delayed' ? 'tag tag-care' : 'tag tag-bad'}>
        {say(office.mailTroubles[mailFault.fault])}
      </span>
      <SendButton look="button-second button-small" onSend={clear}>
        {say(office.mailTroubles.clear)}
        <span class="unseen"> {name}</span>
      </SendButton>
    </li>
  );
};

/** Where a case can be seen; undefined for those that have no page. */
const pathOf = (about: NonNullable<Trouble['mailFault']>['about']): string | undefined => {
  if (about?.kind === 'proposal') return `/proposals/${about.id}`;
  return about?.kind === 'call' ? `/calls/${about.id}` : undefined;
};
