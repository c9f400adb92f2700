import { Link } from 'wouter';
import { lackingKinds } from '#shared/domain/document/rules/lacking-kinds.ts';
import { sectionNames } from '#shared/domain/proposal/form-outline.ts';
import { Deadline } from '../../parts/deadline.tsx';
import { Failed } from '../../parts/failed.tsx';
import { KeptNotice } from '../../parts/kept-notice.tsx';
import { later } from '../../parts/later.tsx';
import type { PageParams } from '../../routes.tsx';
import { useWords } from '../../words.tsx';
import { AnswerView } from './answer-view.tsx';
import { AskedPapers } from './asked-papers.tsx';
import { MissingSummary } from './missing-summary.tsx';
import { PartnerList } from './partner-list.tsx';
import { ProposalPage, type ProposalTools } from './proposal-page.tsx';
import { SectionName } from './section-list.tsx';
import { SignOff } from './sign-off.tsx';
import { useDocuments } from './use-documents.ts';
import { whatLacks } from './what-lacks.ts';

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
  const spoken = useWords();
  const { words, say } = spoken;
  const { proposal, call } = tools;
  const mayWrite = proposal.allowed.includes('retitle');
  const { loaded, reload } = useDocuments(proposal.id);
  const asked = call.configuration.documents[proposal.stage];
  const documents = loaded.state === 'ready' ? loaded.value : [];
  const lacks = whatLacks(tools, loaded.state === 'ready' ? lackingKinds(asked, documents) : [], spoken);
  const lacksNothing = lacks.sections.length + lacks.papers.length + lacks.reasons.length === 0;
  return (
    <div class="stack">
      <p>{say(words.proposal.checkText)}</p>
      {proposal.closesAt !== undefined && (
        <p>
          <Deadline closesAt={proposal.closesAt} readAt={proposal.readAt} />
        </p>
      )}
      <KeptNotice caseId={proposal.id} />
      {!lacksNothing && <MissingSummary proposalId={proposal.id} lacks={lacks} />}
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
      <section class="card">
        <div class="page-head">
          <h2>{say(words.proposal.documentsTitle)}</h2>
          <Link href={`/proposals/${proposal.id}/documents`}>
            {say(mayWrite ? words.proposal.documentsManage : words.proposal.documentsSee)}
          </Link>
        </div>
        {loaded.state === 'ready' && <AskedPapers {...tools} documents={loaded.value} />}
        {loaded.state === 'failed' && <Failed failure={loaded.failure} onAgain={() => void reload()} />}
      </section>
      {mayWrite && proposal.status !== 'inRevision' && <GoesTo proposal={proposal} />}
      <SignOff
        {...tools}
        isReady={lacksNothing && loaded.state === 'ready' && documents.every(({ status }) => status !== 'scanning')}
      />
    </div>
  );
};
