import { Link } from 'wouter';
import { allPages } from '../../all-pages.ts';
import { called, useClient } from '../../api.ts';
import { useLoaded } from '../../loaded.ts';
import { named } from '../../named.ts';
import { useOffice } from '../../office/office-words.tsx';
import { Failed } from '../../parts/failed.tsx';

/** Calls whose proposals are being checked, for the coordinator's own page. Shows nothing until they are known. */
export const CallsToCheck = () => {
  const { language, office, say } = useOffice();
  const client = useClient();
  const { loaded, reload } = useLoaded('calls to check', () =>
    allPages((cursor) => called(client.listCalls({ query: { limit: 100, cursor } }))),
  );
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  if (loaded.state === 'loading') return null;
  const calls = loaded.value.filter((each) => each.status === 'closed' || each.status === 'preliminaryReview');
  return (
    <section>
      <h2>{say(office.eligibility.callsTitle)}</h2>
      {calls.length === 0 && <p class="empty">{say(office.eligibility.callsNone)}</p>}
      {calls.length > 0 && (
        <ul class="rows">
          {calls.map((each) => (
            <li key={each.id}>
              <p class="row-main row-title">
                <bdi>{named(each.titles, language)}</bdi>
              </p>
              <Link href={`/calls/${each.id}/eligibility`} class="button button-second button-small">
                {say(office.eligibility.deskOpen)}
                <span class="unseen"> {named(each.titles, language)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
