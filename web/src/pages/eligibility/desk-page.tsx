import { useState } from 'preact/hooks';
import { Link } from 'wouter';
import { AREAS } from '#shared/domain/kernel/area.ts';
import type { Message } from '#shared/words/message.ts';
import { called, useClient } from '../../api.ts';
import { useLoaded } from '../../loaded.ts';
import { named } from '../../named.ts';
import { stepOf } from '../../office/call-standing.ts';
import type { ListedProposal } from '../../office/listed-proposal.ts';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { matches } from '../../office/search.ts';
import { useCallProposals } from '../../office/use-call-proposals.ts';
import { Failed, Loading } from '../../parts/failed.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Page } from '../../parts/page.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import type { PageParams } from '../../routes.tsx';
import { useMe } from '../../session/me.tsx';
import { statusText } from '../../status-text.ts';
import { ProposalAbout } from '../proposal-about.tsx';

const DeskPage = ({ params }: { readonly params: PageParams }) => {
  const { language, office, say } = useOffice();
  const callId = params['callId'] ?? '';
  const client = useClient();
  const { loaded } = useLoaded(`call ${callId}`, () => called(client.getCall({ params: { callId } })));
  const title = loaded.state === 'ready' ? named(loaded.value.configuration.titles, language) : '';
  const { calls, eligibility } = office;
  return (
    <Page
      title={say(eligibility.deskTitle)}
      above={
        <Link href={`/office/calls/${callId}`} class="above">
          <bdi>{title}</bdi>
        </Link>
      }
      beside={
        <Link href={`/office/calls/${callId}/proposals`} class="button button-second">
          {say(calls.proposalsTitle)}
        </Link>
      }
    >
      <p>{say(eligibility.deskText)}</p>
      <Queues callId={callId} />
    </Page>
  );
};

/** All proposals of a call at the eligibility desk: those to be checked, those whose owner was asked, those that did not pass. */
export const EligibilityDeskPage = inOffice(DeskPage);

/** What a person can do at once comes first; their own finding, which takes somebody else, last. */
const STEPS = ['second', 'back', 'toCheck', 'colleague'] as const;

const Queues = ({ callId }: { readonly callId: string }) => {
  const { office, words, say } = useOffice();
  const { directory, eligibility } = office;
  const me = useMe();
  const personId = me?.state === 'ready' ? me.value.personId : undefined;
  const [sought, setSought] = useState('');
  const [area, setArea] = useState('');
  const { loaded, reload } = useCallProposals(callId);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  const shown = loaded.value.filter(
    (each) =>
      (area === '' || each.area === area) &&
      matches(sought, each.code ?? '', each.title, each.ownerName, say(words.countries[each.country])),
  );
  const at = (status: string) => shown.filter((each) => each.status === status);
  const placeOf = (each: ListedProposal): number => STEPS.indexOf(stepOf(each, personId));
  const untilOf = ({ answerBy }: ListedProposal): string => answerBy ?? '';
  return (
    <div class="stack">
      <div class="pair">
        <TextField id="search" label={say(directory.search)} value={sought} onValue={setSought} />
        <SelectField
          id="area"
          label={say(directory.area)}
          value={area}
          onValue={setArea}
          choices={AREAS.map((each) => ({ value: each, label: say(words.areas[each]) }))}
        />
      </div>
      <Queue
        items={at('eligibilityCheck').toSorted((left, right) => placeOf(left) - placeOf(right))}
        personId={personId}
        title={eligibility.toCheck}
        none={eligibility.toCheckNone}
      />
      <Queue
        items={at('clarification').toSorted((left, right) => untilOf(left).localeCompare(untilOf(right)))}
        personId={personId}
        title={eligibility.asked}
        none={eligibility.askedNone}
      />
      <Queue items={at('ineligible')} personId={personId} title={eligibility.failed} none={eligibility.failedNone} />
    </div>
  );
};

type QueueProps = {
  readonly items: readonly ListedProposal[];
  readonly personId: string | undefined;
  readonly title: Message;
  readonly none: Message;
};

const Queue = ({ items, personId, title, none }: QueueProps) => {
  const spoken = useOffice();
  const { office, words, say } = spoken;
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
              {each.status === 'eligibilityCheck' && <Step proposal={each} personId={personId} />}
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

type StepProps = { readonly proposal: ListedProposal; readonly personId: string | undefined };

/** Why a proposal waits where that is not the first look at it: for a second person, or because its owner was asked. */
const Step = ({ proposal, personId }: StepProps) => {
  const { office, say } = useOffice();
  const { eligibility } = office;
  const step = stepOf(proposal, personId);
  if (step === 'toCheck') return null;
  const back = proposal.asked === 'answered' ? eligibility.answered : eligibility.unansweredInTime;
  const text = { second: eligibility.secondNeeded, colleague: eligibility.colleagueNeeded, back }[step];
  return <span class={step === 'colleague' ? 'tag' : 'tag tag-care'}>{say(text)}</span>;
};
