import { Link } from 'wouter';
import { sectionNames } from '#shared/domain/proposal/form.ts';
import { Countdown } from '../../parts/countdown.tsx';
import { KeptNotice } from '../../parts/kept-notice.tsx';
import { Moment } from '../../parts/moment.tsx';
import type { PageParams } from '../../routes.tsx';
import { useWords } from '../../words.tsx';
import { AnswerView } from './answer-view.tsx';
import { MissingSummary } from './missing-summary.tsx';
import { PartnerList } from './partner-list.tsx';
import { ProposalPage, type ProposalTools } from './proposal-page.tsx';
import { SectionName } from './section-list.tsx';
import { SignOff } from './sign-off.tsx';

/** Everything once more before it is signed: what is missing, every answer, and the signature. */
export const CheckPage = ({ params }: { readonly params: PageParams }) => {
  const { words, say } = useWords();
  return (
    <ProposalPage proposalId={params['proposalId'] ?? ''} title={say(words.proposal.checkTitle)} narrow>
      {(tools) => <Check {...tools} />}
    </ProposalPage>
  );
};

const Check = (tools: ProposalTools) => {
  const { words, say } = useWords();
  const { proposal } = tools;
  const mayWrite = proposal.allowed.includes('retitle');
  return (
    <div class="stack">
      <p>{say(words.proposal.checkText)}</p>
      {proposal.closesAt !== undefined && (
        <p>
          <Moment at={proposal.closesAt} /> <Countdown closesAt={proposal.closesAt} readAt={proposal.readAt} />
        </p>
      )}
      <KeptNotice caseId={proposal.id} />
      <MissingSummary {...tools} />
      {sectionNames(proposal.stage).map((section) => (
        <section class="card" key={section} id={`check-${section}`}>
          <div class="page-head">
            <h2>
              <SectionName name={section} />
            </h2>
            {mayWrite && (
              <Link href={`/proposals/${proposal.id}/form/${section}`}>
                {say(words.frame.change)}
                <span class="unseen">
                  {' '}
                  <SectionName name={section} />
                </span>
              </Link>
            )}
          </div>
          <AnswerView section={section} {...tools} />
        </section>
      ))}
      <section class="card">
        <h2>{say(words.proposal.partnersTitle)}</h2>
        <PartnerList partners={proposal.partners} />
      </section>
      <SignOff {...tools} />
    </div>
  );
};
