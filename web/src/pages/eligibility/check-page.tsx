import { Link } from 'wouter';
import { called, useClient } from '../../api.ts';
import { refusalText } from '../../failure-text.ts';
import { formatList, formatMoment } from '../../format.ts';
import { useLoaded } from '../../loaded.ts';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { Failed, Loading } from '../../parts/failed.tsx';
import { Notice } from '../../parts/notice.tsx';
import type { PageParams } from '../../routes.tsx';
import { statusText } from '../../status-text.ts';
import { ProposalPage, type ProposalTools } from '../proposal/proposal-page.tsx';
import { AgainstData } from './against-data.tsx';
import { AskOwner } from './ask-owner.tsx';
import { Checklist } from './checklist.tsx';
import { Doubles } from './doubles.tsx';
import type { ShownCheck } from './finding.ts';

const CheckPage = ({ params }: { readonly params: PageParams }) => {
  const { office, say } = useOffice();
  return (
    <ProposalPage proposalId={params['proposalId'] ?? ''} title={say(office.eligibility.title)}>
      {(tools) => <EligibilityCheck {...tools} />}
    </ProposalPage>
  );
};

/** One proposal at the eligibility desk: what the data says, a person's finding on each point, the question to the owner, possible doubles. */
export const EligibilityCheckPage = inOffice(CheckPage);

const EligibilityCheck = (tools: ProposalTools) => {
  const { office, words, say } = useOffice();
  const { proposal } = tools;
  const client = useClient();
  const { loaded, reload } = useLoaded(`eligibility ${proposal.id} ${proposal.version}`, () =>
    called(client.getEligibility({ params: { proposalId: proposal.id } })),
  );
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  const check = loaded.value;
  // What came back is read before the points are gone through.
  const isAsked = proposal.clarification !== undefined;
  return (
    <div class="stack">
      <p>
        <Link href={`/calls/${proposal.callId}/eligibility`}>{say(office.eligibility.deskTitle)}</Link>
        {' · '}
        <Link href={`/proposals/${proposal.id}/read`}>{say(words.proposal.readWhole)}</Link>
        {' · '}
        {proposal.code !== undefined && (
          <>
            <bdi>{proposal.code}</bdi>
            {' · '}
          </>
        )}
        <bdi>{proposal.ownerName}</bdi>
      </p>
      <Standing {...tools} recorded={check.recorded} />
      {isAsked && <AskOwner {...tools} days={check.clarificationDays} />}
      <Checklist {...tools} check={check} reloadCheck={reload} />
      {!isAsked && <AskOwner {...tools} days={check.clarificationDays} />}
      <Doubles doubles={check.doubles} />
    </div>
  );
};

/** How far the check is: one person's finding that waits for a second, or its end; and whose it is. */
const Standing = ({ proposal, recorded }: ProposalTools & Pick<ShownCheck, 'recorded'>) => {
  const spoken = useOffice();
  const { language, office, say } = spoken;
  const { eligibility } = proposal;
  if (eligibility?.outcome === 'failureProposed')
    return (
      <Notice tone="care" title={say(office.eligibility.proposedTitle)}>
        <p dir="auto">
          {say(office.eligibility.proposedText, {
            failed: formatList(eligibility.failed, language),
            reason: eligibility.reason ?? '',
          })}
        </p>
        <Finder recorded={recorded} />
        <p>{say(office.eligibility.proposedNext)}</p>
      </Notice>
    );
  const refused = proposal.refused.find(({ command }) => command === 'recordEligibility');
  if (refused !== undefined) return <Notice tone="plain">{refusalText(refused.because, refused.facts, spoken)}</Notice>;
  if (eligibility === undefined) return null;
  return (
    <Notice tone={eligibility.outcome === 'passed' ? 'good' : 'bad'}>
      <p>{say(office.eligibility.done, { status: statusText('proposal', proposal.status, spoken) })}</p>
      <Finder recorded={recorded} />
    </Notice>
  );
};

/** Who recorded the last finding, when, and what was passed in it against the data. */
const Finder = ({ recorded }: Pick<ShownCheck, 'recorded'>) => {
  const { language, words, say } = useOffice();
  if (recorded === undefined) return null;
  const { at, byName: name, againstData } = recorded;
  const when = say(words.frame.istanbulTime, { moment: formatMoment(at, language) });
  return (
    <>
      <p class="quiet">{name === undefined ? when : say(words.proposal.historyBy, { when, name })}</p>
      {againstData !== undefined && <AgainstData reasons={againstData} />}
    </>
  );
};
