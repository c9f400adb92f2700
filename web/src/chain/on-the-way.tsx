import { called, useClient } from '../api.ts';
import { useLoaded } from '../loaded.ts';
import { ProposalAbout } from '../pages/proposal-about.tsx';
import { useClosings } from '../pages/use-closings.ts';
import { Deadline } from '../parts/deadline.tsx';
import { Failed, Loading } from '../parts/failed.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { statusText } from '../status-text.ts';
import { useChain } from './chain-words.tsx';

/** What is still being written for a focal point's desk: who writes it and until when, so that the right people can be reminded. */
export const OnTheWay = () => {
  const spoken = useChain();
  const { chain, words, say } = spoken;
  const client = useClient();
  const { loaded, reload } = useLoaded('on the way', () =>
    called(client.listProposals({ query: { view: 'onTheWay' } })),
  );
  const items = loaded.state === 'ready' ? loaded.value.items : [];
  const closingOf = useClosings(items);
  return (
    <section>
      <h2>{say(chain.onTheWay)}</h2>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <Failed failure={loaded.failure} onAgain={() => void reload()} />}
      {loaded.state === 'ready' && items.length === 0 && <p class="empty">{say(chain.onTheWayNone)}</p>}
      {items.length > 0 && <p>{say(chain.onTheWayText)}</p>}
      {items.length > 0 && (
        <ul class="rows">
          {items.map((each) => {
            const closing = closingOf(each);
            return (
              <li key={each.id}>
                <div class="row-main">
                  <p class="row-title">
                    <bdi>{each.title || say(words.home.untitled)}</bdi>
                  </p>
                  <ProposalAbout proposal={each} />
                  {closing !== undefined && (
                    <p class="quiet">
                      <Deadline {...closing} />
                    </p>
                  )}
                </div>
                <StatusTag status={each.status} label={statusText('proposal', each.status, spoken)} />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
};
