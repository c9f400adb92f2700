import { Link } from 'wouter';
import { Deadline } from '../parts/deadline.tsx';
import { Failed, Loading } from '../parts/failed.tsx';
import { useMe } from '../session/me.tsx';
import { statusText } from '../status-text.ts';
import { countsByStatus, waitingOf } from './call-standing.ts';
import { useOffice } from './office-words.tsx';
import { useCallProposals } from './use-call-proposals.ts';
import { useClosingOf } from './use-closing-of.ts';
import { WaitingList } from './waiting-list.tsx';

/** How a call stands at a glance: how long its stage still lasts, what waits for the office, and its proposals counted by their state. */
export const StandingCard = ({ callId }: { readonly callId: string }) => {
  const speech = useOffice();
  const { office, say } = speech;
  const { calls } = office;
  const me = useMe();
  const { loaded, reload } = useCallProposals(callId);
  const closing = useClosingOf()(callId);
  return (
    <section class="card stack">
      <h2>{say(calls.standingTitle)}</h2>
      {closing !== undefined && (
        <p>
          <Deadline {...closing} />
        </p>
      )}
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <Failed failure={loaded.failure} onAgain={() => void reload()} />}
      {loaded.state === 'ready' && loaded.value.length === 0 && <p class="empty">{say(calls.noProposals)}</p>}
      {loaded.state === 'ready' && loaded.value.length > 0 && (
        <>
          <WaitingList
            callId={callId}
            waiting={waitingOf(loaded.value, me?.state === 'ready' ? me.value.personId : undefined)}
          />
          <ul class="counts">
            {countsByStatus(loaded.value).map(({ status, count }) => (
              <li key={status}>
                <Link href={`/office/calls/${callId}/proposals?status=${status}`}>
                  <strong>{count}</strong> {statusText('proposal', status, speech)}
                </Link>
              </li>
            ))}
          </ul>
          <p>
            <Link href={`/office/calls/${callId}/proposals`} class="button button-second">
              {say(calls.allProposals, { count: loaded.value.length })}
            </Link>
          </p>
        </>
      )}
    </section>
  );
};
