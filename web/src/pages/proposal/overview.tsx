import { Link } from 'wouter';
import { named } from '../../named.ts';
import { Deadline } from '../../parts/deadline.tsx';
import { Facts } from '../../parts/facts.tsx';
import { KeptNotice } from '../../parts/kept-notice.tsx';
import { later } from '../../parts/later.tsx';
import type { PageParams } from '../../routes.tsx';
import { useWords } from '../../words.tsx';
import { OwnerName } from '../proposal-about.tsx';
import { StandingNotice } from '../standing-notice.tsx';
import { Clarification } from './clarification.tsx';
import { Desk } from './desk.tsx';
import { DocumentsCard } from './documents-card.tsx';
import { NextStep } from './next-step.tsx';
import { OwnerSteps } from './owner-steps.tsx';
import { PartnerList } from './partner-list.tsx';
import { PresenceList } from './presence.tsx';
import { ProposalPage, type ProposalTools } from './proposal-page.tsx';
import { ProposalTimeline } from './proposal-timeline.tsx';
import { SectionList } from './section-list.tsx';
import { TakeOver } from './take-over.tsx';
import { UnfitAnswers } from './unfit-answers.tsx';

/** One proposal at a glance: what to do next, how far the form is, who takes part, what has happened. */
export const OverviewPage = ({ params }: { readonly params: PageParams }) => (
  <ProposalPage proposalId={params['proposalId'] ?? ''}>{(tools) => <Overview {...tools} />}</ProposalPage>
);

const ReceiptCard = later(async () => (await import('../../chain/receipt-card.tsx')).ReceiptCard);

const Overview = (tools: ProposalTools) => {
  const { words, say } = useWords();
  const { proposal } = tools;
  const mayWrite = proposal.allowed.includes('retitle');
  // While the next form is being written, the receipt of the last one comes after it.
  const receipt = proposal.submittedAt !== undefined && (
    <ReceiptCard proposalId={proposal.id} version={proposal.version} code={proposal.code} />
  );
  return (
    <>
      <div class="stack">
        <KeptNotice caseId={proposal.id} />
        <NextStep {...tools} />
        <TakeOver {...tools} />
        <UnfitAnswers {...tools} />
        {proposal.status === 'draft' && mayWrite && (
          <StandingNotice callId={proposal.callId} institutionId={proposal.ownerInstitutionId} area={proposal.area} />
        )}
      </div>
      <div class="columns">
        <div class="stack">
          {!mayWrite && receipt}
          <Desk {...tools} />
          <Clarification {...tools} />
          <section class="card">
            <h2>{say(words.proposal.sectionsTitle)}</h2>
            {mayWrite && <PresenceList proposalId={proposal.id} />}
            <SectionList proposal={proposal} />
          </section>
          <section class="card">
            <h2>{say(words.proposal.partnersTitle)}</h2>
            <PartnerList partners={proposal.partners} />
            <p>
              <Link href={`/proposals/${proposal.id}/partners`}>
                {say(mayWrite ? words.proposal.partnersManage : words.proposal.partnersSee)}
              </Link>
            </p>
          </section>
          <DocumentsCard {...tools} />
          {mayWrite && receipt}
          <OwnerSteps {...tools} />
        </div>
        <aside class="stack">
          <section class="card">
            <AboutIt {...tools} />
          </section>
          <section class="card">
            <h2>{say(words.proposal.historyTitle)}</h2>
            <ProposalTimeline proposalId={proposal.id} version={proposal.version} />
          </section>
        </aside>
      </div>
    </>
  );
};

const AboutIt = ({ proposal, call }: ProposalTools) => {
  const { language, words, say } = useWords();
  const theme = call.configuration.areas
    .flatMap((area) => area.themes)
    .find((each) => each.id === proposal.themeId)?.title;
  const deadline = proposal.closesAt;
  return (
    <Facts
      facts={[
        [say(words.proposal.yearCode), <bdi>{proposal.code ?? say(words.proposal.codePending)}</bdi>],
        [say(words.proposal.institution), <OwnerName of={proposal} />],
        [say(words.proposal.call), <bdi>{named(call.configuration.titles, language)}</bdi>],
        [say(words.proposal.area), say(words.areas[proposal.area])],
        [say(words.proposal.theme), <bdi>{theme ?? proposal.themeId}</bdi>],
        [
          say(words.calls.closes),
          deadline === undefined ? '' : <Deadline closesAt={deadline} readAt={proposal.readAt} />,
        ],
      ]}
    />
  );
};
