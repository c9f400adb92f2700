import { Link } from 'wouter';
import { called, useClient } from '../api.ts';
import { useLoaded } from '../loaded.ts';
import { named } from '../named.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { Moment } from '../parts/moment.tsx';
import { Page } from '../parts/page.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { statusText } from '../status-text.ts';
import { useWords } from '../words.tsx';

/** The calls that are open or coming, for everybody. */
export const CallsPage = () => {
  const { words, say } = useWords();
  return (
    <Page title={say(words.calls.title)}>
      <p>{say(words.calls.intro)}</p>
      <OpenCalls />
    </Page>
  );
};

/** The list of open calls; also on the page that visitors see first. */
export const OpenCalls = () => {
  const spoken = useWords();
  const { language, words, say } = spoken;
  const client = useClient();
  const { loaded, reload } = useLoaded('open-calls', () => called(client.listOpenCalls({})));
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  if (loaded.value.items.length === 0)
    return (
      <div class="empty">
        <p>{say(words.calls.none)}</p>
      </div>
    );
  return (
    <ul class="rows">
      {loaded.value.items.map((call) => (
        <li key={call.id}>
          <div class="row-main">
            <p class="row-title">
              <Link href={`/calls/${call.id}`}>
                <bdi>{named(call.titles, language)}</bdi>
              </Link>
            </p>
            <p class="quiet">{call.areas.map((area) => say(words.areas[area])).join(' · ')}</p>
            {call.status === 'open' && (
              <p class="quiet">
                {say(words.calls.closes)} <Moment at={call.closesAt} />
              </p>
            )}
          </div>
          <StatusTag status={call.status} label={statusText('call', call.status, spoken)} />
        </li>
      ))}
    </ul>
  );
};
