import { Link } from 'wouter';
import { sectionNames } from '#shared/domain/proposal/form-outline.ts';
import { Deadline } from '../../parts/deadline.tsx';
import { KeptNotice } from '../../parts/kept-notice.tsx';
import { later } from '../../parts/later.tsx';
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

const Changes = later(async () => (await import('../../chain/changes.tsx')).Changes);
const GoesTo = later(async () => (await import('../../chain/goes-to.tsx')).GoesTo);

const Check = (tools: ProposalTools) => {
  const { words, say } = useWords();
  const { proposal } = tools;
  const mayWrite = proposal.allowed.includes('retitle');
  return (
    <div class="stack">
      <p>{say(words.proposal.checkText)}</p>
      {proposal.closesAt !== undefined && (
        <p>
          <Deadline closesAt={proposal.closesAt} readAt={proposal.readAt} />
        </p>
      )}
      <KeptNotice caseId={proposal.id} />
      <MissingSummary {...tools} />
      {mayWrite && <Changes {...tools} />}
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
      {mayWrite && proposal.status !== 'inRevision' && <GoesTo proposal={proposal} />}
      <SignOff {...tools} />
    </div>
  );
};
