import { sectionNames } from '#shared/domain/proposal/form-outline.ts';
import { Notice } from '../../parts/notice.tsx';
import type { PageParams } from '../../routes.tsx';
import { useWords } from '../../words.tsx';
import { AnswerView } from './answer-view.tsx';
import { Desk } from './desk.tsx';
import { PartnerList } from './partner-list.tsx';
import { ProposalPage, type ProposalTools } from './proposal-page.tsx';
import { ReadDocuments } from './read-documents.tsx';
import { SectionName } from './section-list.tsx';

/** The whole proposal on one page for those who judge it: every answer, the partners, the documents, and at its end what they can do. */
export const ReadPage = ({ params }: { readonly params: PageParams }) => {
  const { words, say } = useWords();
  return (
    <ProposalPage proposalId={params['proposalId'] ?? ''} title={say(words.proposal.readWhole)} narrow>
      {(tools) => <WholeProposal {...tools} />}
    </ProposalPage>
  );
};

const WholeProposal = (tools: ProposalTools) => {
  const { words, say } = useWords();
  const { proposal, call } = tools;
  return (
    <div class="stack">
      {proposal.formWithheld === true && <Notice tone="plain">{say(words.proposal.formWithheld)}</Notice>}
      {(proposal.formWithheld === true ? [] : sectionNames(proposal.stage)).map((section) => (
        <section class="card" key={section}>
          <h2>
            <SectionName name={section} />
          </h2>
          <AnswerView section={section} {...tools} />
        </section>
      ))}
      <section class="card">
        <h2>{say(words.proposal.partnersTitle)}</h2>
        <PartnerList partners={proposal.partners} />
      </section>
      <section class="card">
        <h2>{say(words.proposal.documentsTitle)}</h2>
        <ReadDocuments proposal={proposal} call={call} />
      </section>
      <Desk {...tools} />
    </div>
  );
};
