import { Link } from 'wouter';
import type { ProposalStatus } from '#shared/domain/proposal/state.ts';
import type { Message } from '#shared/words/message.ts';
import { allPages } from '../../all-pages.ts';
import { called, useClient } from '../../api.ts';
import { useLoaded } from '../../loaded.ts';
import { named } from '../../named.ts';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { Failed, Loading } from '../../parts/failed.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Page } from '../../parts/page.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import type { PageParams } from '../../routes.tsx';
import { statusText } from '../../status-text.ts';
import { ProposalAbout } from '../proposal-about.tsx';

const DeskPage = ({ params }: { readonly params: PageParams }) => {
  const { language, office, say } = useOffice();
  const callId = params['callId'] ?? '';
  const client = useClient();
  const { loaded } = useLoaded(`call ${callId}`, () => called(client.getCall({ params: { callId } })));
  const title = loaded.state === 'ready' ? named(loaded.value.configuration.titles, language) : '';
  const { eligibility } = office;
  return (
    <Page
      title={say(eligibility.deskTitle)}
      above={
        <Link href={`/calls/${callId}`} class="above">
          <bdi>{title}</bdi>
        </Link>
      }
    >
      <p>{say(eligibility.deskText)}</p>
      <div class="stack">
        <Queue callId={callId} status="eligibilityCheck" title={eligibility.toCheck} none={eligibility.toCheckNone} />
        <Queue callId={callId} status="clarification" title={eligibility.asked} none={eligibility.askedNone} />
        <Queue callId={callId} status="ineligible" title={eligibility.failed} none={eligibility.failedNone} />
      </div>
    </Page>
  );
};

/** All proposals of a call at the eligibility desk: those to be checked, those whose owner was asked, those that did not pass. */
export const EligibilityDeskPage = inOffice(DeskPage);

type QueueProps = {
  readonly callId: string;
  readonly status: ProposalStatus;
  readonly title: Message;
  readonly none: Message;
};

const Queue = ({ callId, status, title, none }: QueueProps) => {
  const spoken = useOffice();
  const { office, words, say } = spoken;
  const client = useClient();
  const { loaded, reload } = useLoaded(`eligibility ${callId} ${status}`, () =>
    allPages((cursor) => called(client.listProposals({ query: { view: 'call', callId, status, limit: 100, cursor } }))),
  );
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  const items = loaded.value;
  return (
    <section>
      <h2>
        {say(title)} ({items.length})
      </h2>
      {items.length === 0 && <p class="empty">{say(none)}</p>}
      {items.length > 0 && (
        <ul class="rows">
          {items.map((each) => (
            <li key={each.id}>
              <div class="row-main">
                <p class="row-title">
                  <Link href={`/proposals/${each.id}/eligibility`}>
                    <bdi>{each.title || say(words.home.untitled)}</bdi>
                  </Link>
                </p>
                <ProposalAbout proposal={each} />
                {each.answerBy !== undefined && (
                  <p class="quiet">
                    {say(words.proposal.questionDue)} <Moment at={each.answerBy} />
                  </p>
                )}
              </div>
              {each.failureProposed === true && (
                <span class="tag tag-care">{say(office.eligibility.secondNeeded)}</span>
              )}
              <StatusTag status={each.status} label={statusText('proposal', each.status, spoken)} />
              <Link href={`/proposals/${each.id}/eligibility`} class="button button-second button-small">
                {say(office.eligibility.check)}
                <span class="unseen"> {each.title}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
