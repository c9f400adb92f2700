import type { FunctionComponent } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { useLocation } from 'wouter';
import { FaultList, focusSetting } from '../../office/fault-list.tsx';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { SectionLinks } from '../../office/section-links.tsx';
import { settingFaults } from '../../office/setting-faults.ts';
import { pointerOf } from '../../office/setting-path.ts';
import { isSettingSection, SETTING_SECTIONS, type SettingSection } from '../../office/setting-sections.ts';
import { ApplicantSettings } from '../../office/settings/applicants.tsx';
import { AreaSettings } from '../../office/settings/areas.tsx';
import { BasicSettings } from '../../office/settings/basics.tsx';
import { BudgetSettings } from '../../office/settings/budget.tsx';
import { DocumentSettings } from '../../office/settings/documents.tsx';
import { LimitSettings } from '../../office/settings/limits.tsx';
import { MoneySettings } from '../../office/settings/money.tsx';
import { RubricSettings } from '../../office/settings/rubric.tsx';
import { DeadlineSettings, PaymentSettings } from '../../office/settings/terms.tsx';
import { SettingsConflict } from '../../office/settings-conflict.tsx';
import { SettingsProvider } from '../../office/settings-context.ts';
import { useCallDraft } from '../../office/use-call-draft.ts';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { SaveBar } from '../../parts/save-bar.tsx';
import type { PageParams } from '../../routes.tsx';
import { NothingPage } from '../nothing.tsx';
import type { ShownCall } from '../proposal/use-proposal.ts';
import { CallFrame } from './call-frame.tsx';

const EDITORS: { readonly [Section in SettingSection]: FunctionComponent } = {
  basics: BasicSettings,
  areas: AreaSettings,
  money: MoneySettings,
  applicants: ApplicantSettings,
  budget: BudgetSettings,
  limits: LimitSettings,
  preliminaryRubric: () => <RubricSettings stage="preliminary" />,
  finalRubric: () => <RubricSettings stage="final" />,
  documents: DocumentSettings,
  deadlines: DeadlineSettings,
  payments: PaymentSettings,
};

const Settings = ({ params }: { readonly params: PageParams }) => {
  const { office, say } = useOffice();
  const section = params['section'] ?? '';
  if (!isSettingSection(section)) return <NothingPage />;
  return (
    <CallFrame callId={params['callId'] ?? ''} title={say(office.settings.sections[section])}>
      {({ call }) => <Section key={call.id} call={call} section={section} />}
    </CallFrame>
  );
};

/** One section of a call's settings: written while the call is a draft, else read. */
export const CallSettingsPage = inOffice(Settings);

type SectionProps = { readonly call: ShownCall; readonly section: SettingSection };

const Section = ({ call, section }: SectionProps) => {
  const speech = useOffice();
  const { office, words, say } = speech;
  const { designer } = office.settings;
  const [, go] = useLocation();
  const { draft, put, flush, resolve } = useCallDraft(call);
  const mayEdit = call.allowed.includes('edit');
  const faults = useMemo(() => settingFaults(draft.value, speech), [draft.value, speech]);
  const isDraft = call.status === 'draft' || call.status === 'themesSet';
  useEffect(() => {
    if (location.hash !== '') focusSetting(location.hash.slice(1));
  }, [section]);
  const Editor = EDITORS[section];
  const place = SETTING_SECTIONS.indexOf(section);
  const following = SETTING_SECTIONS[place + 1];
  const goOn = async (section: SettingSection | undefined): Promise<void> => {
    await flush();
    go(section === undefined ? `/office/calls/${call.id}` : `/office/calls/${call.id}/settings/${section}`);
  };
  return (
    <div class="columns">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void goOn(following);
        }}
      >
        <p class="quiet">{say(designer.sectionOf, { number: place + 1, count: SETTING_SECTIONS.length })}</p>
        {!mayEdit && <p class="notice">{say(isDraft ? designer.notYours : designer.fixed)}</p>}
        {draft.state === 'refused' && <ErrorSummary faults={[]} text={draft.refusal} isQuiet />}
        {draft.state === 'conflict' && <SettingsConflict draft={draft} onResolve={resolve} />}
        <SettingsProvider
          value={{
            value: draft.value,
            put,
            faultAt: (path) => faults.find((fault) => fault.pointer === pointerOf(path))?.text,
          }}
        >
          <fieldset class="plain-fieldset" disabled={!mayEdit}>
            <Editor />
          </fieldset>
        </SettingsProvider>
        {mayEdit && (
          <SaveBar draft={draft}>
            <button type="button" class="button button-quiet" onClick={() => void goOn(undefined)}>
              {say(designer.back)}
            </button>
            <button type="submit" class="button">
              {say(words.frame.next)}
            </button>
          </SaveBar>
        )}
      </form>
      <aside class="stack">
        <SectionLinks callId={call.id} current={section} faulty={faults.map((fault) => fault.section)} />
        <FaultList callId={call.id} faults={faults} />
      </aside>
    </div>
  );
};
