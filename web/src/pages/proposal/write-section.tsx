import { useEffect } from 'preact/hooks';
import { Link, useLocation } from 'wouter';
import { sectionNames } from '#shared/domain/proposal/form-outline.ts';
import { sentence } from '#shared/words/catalogue.ts';
import { addAside } from '../../drafts/set-aside.ts';
import { useStayWhileAtRisk } from '../../drafts/use-stay-while-at-risk.ts';
import { controlId, useFieldLabel } from '../../form/field-names.ts';
import { layoutOf } from '../../form/layout.ts';
import { SectionAround } from '../../form/section-around-later.ts';
import { SectionForm } from '../../form/section-form.tsx';
import { useLimitNotes } from '../../form/use-limit-notes.ts';
import { Countdown } from '../../parts/countdown.tsx';
import { ErrorSummary, focusOn } from '../../parts/error-summary.tsx';
import { SaveBar } from '../../parts/save-bar.tsx';
import { usePersonHere } from '../../session/session-context.tsx';
import { useWords } from '../../words.tsx';
import { NothingPage } from '../nothing.tsx';
import { AsideTexts } from './aside-texts.tsx';
import { Conflict } from './conflict.tsx';
import { useFormSetting } from './form-setting.ts';
import { MissingHere } from './missing-here.tsx';
import { missingTexts } from './missing-texts.ts';
import { SectionPresence } from './presence.tsx';
import type { ProposalTools } from './proposal-page.tsx';
import { UnsentText } from './unsent-text.tsx';
import { useSection } from './use-section.ts';
import { useUnsaveable } from './use-unsaveable.ts';

/** Where the save bar leads to what keeps a section from being saved. */
const TROUBLE = 'section-trouble';

/** One section of the form while it may be written: its fields, what is wrong with them, and what has become of the changes. */
export const WriteSection = ({ section, proposal, call, reload }: ProposalTools & { readonly section: string }) => {
  const { words, say } = useWords();
  const [, go] = useLocation();
  const setting = useFormSetting(proposal, call);
  const label = useFieldLabel(section);
  const { draft, change, flush, resolve } = useSection(proposal, section);
  const place = { person: usePersonHere(), proposalId: proposal.id, section };
  useStayWhileAtRisk(draft);
  const unsaveable = useUnsaveable(proposal.stage, section, draft.value, setting.currency);
  const notes = useLimitNotes(section, draft.value, setting, proposal.stage === 'final');
  const layout = layoutOf(proposal.stage, section);
  // What is missing is the server's word: ask anew once it has the section, so that list and marks are true.
  useEffect(() => {
    if (draft.state === 'saved' && draft.version !== (proposal.sections[section]?.version ?? 0)) void reload();
  }, [draft.state, draft.version, proposal, section, reload]);
  if (layout === undefined) return <NothingPage />;
  const names = sectionNames(proposal.stage);
  const index = names.indexOf(section);
  const following = names[index + 1];
  const hint = sentence(words.form.sectionHints, section);
  /** What the server would not take, or somebody else has written meanwhile, is settled before the writer goes on: elsewhere it would be forgotten. */
  const goOn = async (): Promise<void> => {
    const state = await flush();
    if (state === 'refused' || state === 'conflict') return focusOn(TROUBLE);
    await reload();
    go(following === undefined ? `/proposals/${proposal.id}/check` : `/proposals/${proposal.id}/form/${following}`);
  };
  const isChecking = location.hash === '#check' && (proposal.sections[section]?.version ?? 0) > 0;
  const missing = isChecking ? missingTexts(proposal, section, label, { words, say }) : {};
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
      {proposal.stage === 'final' && (
        <UnsentText proposalId={proposal.id} stage="preliminary" section={section} setting={setting} />
      )}
      <SectionPresence proposalId={proposal.id} section={section} />
      <div id={TROUBLE} tabIndex={-1}>
        {draft.refusal !== undefined && (
          <ErrorSummary
            faults={Object.entries(unsaveable).map(([path, text]) => ({ fieldId: controlId(path), text }))}
            text={draft.refusal}
            isQuiet
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
      </div>
      {isChecking && draft.refusal === undefined && (
        <MissingHere texts={missing} count={proposal.missing.filter((each) => each.section === section).length} />
      )}
      <SectionForm
        section={section}
        layout={layout}
        value={draft.value}
        setting={setting}
        errors={{ ...missing, ...unsaveable }}
        notes={notes}
        onValue={change}
        onLeave={() => void flush()}
      />
      {proposal.stage === 'final' && <SectionAround section={section} value={draft.value} setting={setting} />}
      <AsideTexts place={place} value={draft.value} setting={setting} onValue={change} />
      <SaveBar draft={draft} trouble={TROUBLE}>
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
