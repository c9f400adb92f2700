import { sentence } from '#shared/words/catalogue.ts';
import type { PageParams } from '../../routes.tsx';
import { useWords } from '../../words.tsx';
import { NothingPage } from '../nothing.tsx';
import { AnswerView } from './answer-view.tsx';
import { useFormSetting } from './form-setting.ts';
import { ProposalPage, type ProposalTools } from './proposal-page.tsx';
import { SectionList } from './section-list.tsx';
import { UnsentText } from './unsent-text.tsx';
import { WriteSection } from './write-section.tsx';

/** One section of the form: written while it may be, else read. */
export const SectionPage = ({ params }: { readonly params: PageParams }) => {
  const { words, say } = useWords();
  const section = params['section'] ?? '';
  const heading = sentence(words.form.sections, section);
  if (heading === undefined) return <NothingPage />;
  return (
    <ProposalPage proposalId={params['proposalId'] ?? ''} title={say(heading)}>
      {(tools) => (
        <div class="columns">
          {tools.proposal.allowed.includes('retitle') ? (
            <WriteSection key={section} section={section} {...tools} />
          ) : (
            <ReadSection section={section} {...tools} />
          )}
          <aside class="card">
            <SectionList proposal={tools.proposal} current={section} />
          </aside>
        </div>
      )}
    </ProposalPage>
  );
};

type OneSection = ProposalTools & { readonly section: string };

const ReadSection = ({ section, ...tools }: OneSection) => {
  const { words, say } = useWords();
  const setting = useFormSetting(tools.proposal, tools.call);
  return (
    <div class="stack">
      <UnsentText proposalId={tools.proposal.id} stage={tools.proposal.stage} section={section} setting={setting} />
      <section class="card">
        <p class="quiet">{say(words.proposal.readOnly)}</p>
        <AnswerView section={section} {...tools} />
      </section>
    </div>
  );
};
