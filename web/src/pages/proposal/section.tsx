import { useEffect } from 'preact/hooks';
import { Link, useLocation } from 'wouter';
import { sectionNames } from '#shared/domain/proposal/form-outline.ts';
import { sentence } from '#shared/words/catalogue.ts';
import { addAside } from '../../drafts/set-aside.ts';
import { useStayWhileAtRisk } from '../../drafts/use-stay-while-at-risk.ts';
import { controlId, useFieldLabel } from '../../form/field-names.ts';
import { layoutOf } from '../../form/layout.ts';
import { SectionAround } from '../../form/section-around-later.ts';
import { sectionFaults } from '../../form/section-faults.ts';
import { SectionForm } from '../../form/section-form.tsx';
import { Countdown } from '../../parts/countdown.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { SaveBar } from '../../parts/save-bar.tsx';
import type { PageParams } from '../../routes.tsx';
import { usePersonHere } from '../../session/session-context.tsx';
import { useWords } from '../../words.tsx';
import { NothingPage } from '../nothing.tsx';
import { AnswerView } from './answer-view.tsx';
import { AsideTexts } from './aside-texts.tsx';
import { Conflict } from './conflict.tsx';
import { useFormSetting } from './form-setting.ts';
import { missingTexts } from './missing-texts.ts';
import { SectionPresence } from './presence.tsx';
import { ProposalPage, type ProposalTools } from './proposal-page.tsx';
import { SectionList } from './section-list.tsx';
import { UnsentText } from './unsent-text.tsx';
import { useSection } from './use-section.ts';

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
      <UnsentText proposalId={tools.proposal.id} section={section} setting={setting} />
      <section class="card">
        <p class="quiet">{say(words.proposal.readOnly)}</p>
        <AnswerView section={section} {...tools} />
      </section>
    </div>
  );
};

const WriteSection = ({ section, proposal, call, reload }: OneSection) => {
  const { words, say } = useWords();
  const [, go] = useLocation();
  const setting = useFormSetting(proposal, call);
  const label = useFieldLabel(section);
  const { draft, change, flush, resolve } = useSection(proposal, section);
  const place = { person: usePersonHere(), proposalId: proposal.id, section };
  useStayWhileAtRisk(draft);
  const layout = layoutOf(proposal.stage, section);
  // What is missing is the server's word: ask anew once it has the section, so that list and marks are true.
  useEffect(() => {
    if (draft.state === 'saved' && draft.version !== (proposal.sections[section]?.version ?? 0)) void reload();
  }, [draft.state, draft.version, proposal, section, reload]);
  if (layout === undefined) return <NothingPage />;
  const names = sectionNames(proposal.stage);
  const index = names.indexOf(section);
  const following = names[index + 1];
  const unsaveable = sectionFaults(proposal.stage, section, draft.value, label, { words, say });
  const hint = sentence(words.form.sectionHints, section);
  const goOn = async (): Promise<void> => {
    await flush();
    await reload();
    go(following === undefined ? `/proposals/${proposal.id}/check` : `/proposals/${proposal.id}/form/${following}`);
  };
  const isChecking = location.hash === '#check' && (proposal.sections[section]?.version ?? 0) > 0;
  const errors = {
    ...(isChecking ? missingTexts(proposal, section, label, { words, say }) : {}),
    ...unsaveable,
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void goOn();
      }}
    >
      <p class="quiet">
        {say(words.proposal.sectionOf, { number: index + 1, count: names.length })}
        {proposal.closesAt !== undefined && (
          <>
            {' · '}
            <Countdown closesAt={proposal.closesAt} readAt={proposal.readAt} />
          </>
        )}
      </p>
      {hint !== undefined && <p>{say(hint)}</p>}
      <SectionPresence proposalId={proposal.id} section={section} />
      {draft.state === 'refused' && (
        <ErrorSummary
          faults={Object.entries(unsaveable).map(([path, text]) => ({ fieldId: controlId(path), text }))}
          text={draft.refusal}
        />
      )}
      {draft.state === 'conflict' && (
        <Conflict
          section={section}
          draft={draft}
          setting={setting}
          onSettled={(value, left) => {
            addAside(place, left, new Date().toISOString());
            resolve(value);
          }}
        />
      )}
      <SectionForm
        section={section}
        layout={layout}
        value={draft.value}
        setting={setting}
        errors={errors}
        onValue={change}
        onLeave={() => void flush()}
      />
      {proposal.stage === 'final' && <SectionAround section={section} value={draft.value} setting={setting} />}
      <AsideTexts place={place} value={draft.value} setting={setting} onValue={change} />
      <SaveBar draft={draft}>
        <Link href={`/proposals/${proposal.id}`} class="button button-quiet">
          {say(words.frame.back)}
        </Link>
        <button type="submit" class="button" id={controlId('next')}>
          {say(words.frame.next)}
        </button>
      </SaveBar>
    </form>
  );
};
