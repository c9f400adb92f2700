import { Link } from 'wouter';
import { called, useClient } from '../api.ts';
import { InChain } from '../chain/chain-words.tsx';
import { OnTheWay } from '../chain/on-the-way.tsx';
import { formatMoment } from '../format.ts';
import { useLoaded } from '../loaded.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { Page } from '../parts/page.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { statusText } from '../status-text.ts';
import { useWords } from '../words.tsx';
import { MyProposals } from './my-proposals.tsx';
import { ProposalAbout } from './proposal-about.tsx';

/** The focal point's desk: what waits, and what has been passed on and how it stands. Deputies see the same. */
export const FocalPointDeskPage = () => {
  const { words, say } = useWords();
  return (
    <Page title={say(words.desk.title)}>
      <p>{say(words.desk.intro)}</p>
      <div class="stack">
        <MyProposals view="focalPoint" title={say(words.desk.waiting)} none={say(words.desk.waitingNone)} />
        <InChain>
          <OnTheWay />
        </InChain>
        <PassedOn />
      </div>
    </Page>
  );
};

const PassedOn = () => {
  const spoken = useWords();
  const { language, words, say } = spoken;
  const client = useClient();
  const { loaded, reload } = useLoaded('passed on', () =>
    called(client.listProposals({ query: { view: 'passedOn' } })),
  );
  return (
    <section>
      <h2>{say(words.desk.passedOn)}</h2>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <Failed failure={loaded.failure} onAgain={() => void reload()} />}
      {loaded.state === 'ready' && loaded.value.items.length === 0 && (
        <p class="empty">{say(words.desk.passedOnNone)}</p>
      )}
      {loaded.state === 'ready' && loaded.value.items.length > 0 && (
        <ul class="rows">
          {loaded.value.items.map((each) => (
            <li key={each.id}>
              <div class="row-main">
                <p class="row-title">
                  <Link href={`/proposals/${each.id}`}>
                    <bdi>{each.title || say(words.home.untitled)}</bdi>
                  </Link>
                </p>
                <ProposalAbout proposal={each}>
                  {each.submittedAt !== undefined && (
                    <> · {say(words.desk.passedOnAt, { moment: formatMoment(each.submittedAt, language) })}</>
                  )}
                </ProposalAbout>
              </div>
              <StatusTag status={each.status} label={statusText('proposal', each.status, spoken)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
