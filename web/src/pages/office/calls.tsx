import { Link } from 'wouter';
import { allPages } from '../../all-pages.ts';
import { called, useClient } from '../../api.ts';
import { formatDay } from '../../format.ts';
import { useLoaded } from '../../loaded.ts';
import { named } from '../../named.ts';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { Failed, Loading } from '../../parts/failed.tsx';
import { Page } from '../../parts/page.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { holds, useMe } from '../../session/me.tsx';
import { statusText } from '../../status-text.ts';

const Calls = () => {
  const { office, say } = useOffice();
  const me = useMe();
  const mayDraft = me?.state === 'ready' && holds(me.value, 'coordinator');
  return (
    <Page
      title={say(office.calls.title)}
      above={
        <Link href="/office" class="above">
          {say(office.directory.office)}
        </Link>
      }
      beside={
        mayDraft ? (
          <Link href="/office/calls/new" class="button">
            {say(office.calls.newCall)}
          </Link>
        ) : undefined
      }
    >
      <p>{say(office.calls.intro)}</p>
      <CallList />
    </Page>
  );
};

/** Every call that the office may see, drafts among them, the newest first. */
export const OfficeCallsPage = inOffice(Calls);

const CallList = () => {
  const speech = useOffice();
  const { office, say, language } = speech;
  const client = useClient();
  const { loaded, reload } = useLoaded('office calls', () =>
    allPages((cursor) => called(client.listCalls({ query: { limit: 100, cursor } }))),
  );
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  if (loaded.value.length === 0)
    return (
      <div class="empty">
        <p>{say(office.calls.none)}</p>
      </div>
    );
  return (
    <ul class="rows">
      {loaded.value.map((call) => {
        const { programme, number, year, opensAt, closesAt } = call;
        return (
          <li key={call.id}>
            <div class="row-main">
              <p class="row-title">
                <Link href={`/office/calls/${call.id}`}>
                  <bdi>{named(call.titles, language)}</bdi>
                </Link>
              </p>
              <p class="quiet">
                {say(office.calls.line, {
                  programme: say(office.programmes[programme]),
                  number: String(number),
                  year: String(year),
                })}
              </p>
              <p class="quiet">
                {say(office.calls.windowLine, {
                  from: formatDay(opensAt, language),
                  to: formatDay(closesAt, language),
                })}
              </p>
            </div>
            <StatusTag status={call.status} label={statusText('call', call.status, speech)} />
          </li>
        );
      })}
    </ul>
  );
};
