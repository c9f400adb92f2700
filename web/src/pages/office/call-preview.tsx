import { useState } from 'preact/hooks';
import { usualLimits } from '#shared/domain/document/rules/usual-limits.ts';
import { sectionNames } from '#shared/domain/proposal/form-outline.ts';
import type { Stage } from '#shared/domain/proposal/state.ts';
import { sentence } from '#shared/words/catalogue.ts';
import type { SectionValue } from '../../drafts/value.ts';
import type { FormSetting } from '../../form/control.tsx';
import { layoutOf } from '../../form/layout.ts';
import { SectionAround } from '../../form/section-around-later.ts';
import { SectionForm } from '../../form/section-form.tsx';
import { rowsAt } from '../../form/section-value.ts';
import { formatSize } from '../../format.ts';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { type Choice, SelectField } from '../../parts/field.tsx';
import type { PageParams } from '../../routes.tsx';
import { LANGUAGE_NAMES } from '../../words.tsx';
import { formSettingOf } from '../proposal/form-setting.ts';
import { SectionName } from '../proposal/section-list.tsx';
import type { ShownCall } from '../proposal/use-proposal.ts';
import { CallFrame } from './call-frame.tsx';

const Preview = ({ params }: { readonly params: PageParams }) => {
  const { office, say } = useOffice();
  return (
    <CallFrame callId={params['callId'] ?? ''} title={say(office.calls.previewTitle)}>
      {({ call }) => <Form call={call} />}
    </CallFrame>
  );
};

/** The form of a call as its applicants will see it, section by section: the same components, to be tried out; nothing is kept. */
export const CallPreviewPage = inOffice(Preview);

const STAGES: readonly Stage[] = ['preliminary', 'final'];

/** What has been tried in each section, by stage. It lives as long as the page. */
type Tried = Readonly<Record<Stage, Readonly<Record<string, SectionValue>>>>;

/** The final form begins with one activity, so that what hangs on activities can be tried at once. */
const UNTRIED: Tried = { preliminary: {}, final: { activities: { rows: [{ key: 'A1' }] } } };

const Form = ({ call }: { readonly call: ShownCall }) => {
  const { office, words, say } = useOffice();
  const { calls } = office;
  const { areas } = call.configuration;
  const [stage, setStage] = useState<Stage>('preliminary');
  const [chosenArea, setArea] = useState<string>(areas[0]?.area ?? '');
  const area = areas.find((each) => each.area === chosenArea)?.area ?? 'agriculture';
  const [section, setSection] = useState('general');
  const [tried, setTried] = useState(UNTRIED);
  const names = sectionNames(stage);
  const current = names.find((name) => name === section) ?? names[0] ?? '';
  const sections = tried[stage];
  const activities = rowsAt(sections['activities'] ?? {}, 'rows');
  const setting = formSettingOf(call, { area, country: 'TR' }, activities, sections);
  return (
    <div class="stack">
      <p class="notice">{say(calls.previewText)}</p>
      <div class="pair">
        <SelectField
          id="preview-stage"
          label={say(calls.stage)}
          value={stage}
          onValue={(value) => setStage(STAGES.find((each) => each === value) ?? 'preliminary')}
          choices={STAGES.map((each) => ({ value: each, label: say(calls[each]) }))}
        />
        <SelectField
          id="preview-area"
          label={say(words.calls.area)}
          value={area}
          onValue={setArea}
          choices={areas.map((each) => ({ value: each.area, label: say(words.areas[each.area]) }))}
        />
      </div>
      <div class="columns">
        <FormSection
          key={`${stage} ${current}`}
          stage={stage}
          section={current}
          setting={setting}
          value={sections[current] ?? {}}
          onValue={(value) => setTried({ ...tried, [stage]: { ...sections, [current]: value } })}
        />
        <div class="card">
          <ol class="sections">
            {names.map((name) => (
              <li class="section-line" key={name}>
                <button
                  type="button"
                  class="button button-quiet"
                  aria-current={name === current ? 'step' : undefined}
                  onClick={() => setSection(name)}
                >
                  <SectionName name={name} />
                </button>
              </li>
            ))}
          </ol>
        </div>
      </div>
      <Asked call={call} stage={stage} setting={setting} />
    </div>
  );
};

type AskedProps = {
  readonly call: ShownCall;
  readonly stage: Stage;
  readonly setting: FormSetting;
};

/** What the call asks for beside the form: themes, partners, documents with their limits, and who answers for the projects. */
const Asked = ({ call, stage, setting }: AskedProps) => {
  const { office, words, say, language } = useOffice();
  const { calls, settings } = office;
  const { documents, documentLimits, partnerMinimum, languages, intermediary } = call.configuration;
  return (
    <section class="card">
      <h2>{say(words.calls.themesTitle)}</h2>
      <Titles of={setting.themes} />
      {stage === 'final' && (
        <>
          <h2>{say(settings.labels.budgetHeadings)}</h2>
          <Titles of={setting.headings} />
        </>
      )}
      <h2>{say(words.proposal.partnersTitle)}</h2>
      <p>{say(calls.partners, { count: partnerMinimum })}</p>
      <h2>{say(settings.labels.languages)}</h2>
      <p>{languages.map((each) => LANGUAGE_NAMES[each]).join(' · ')}</p>
      {intermediary !== undefined && (
        <>
          <h2>{say(settings.labels.intermediary)}</h2>
          <p>
            <bdi>{intermediary.name}</bdi>
          </p>
        </>
      )}
      <h2>{say(calls.asked)}</h2>
      {documents[stage].length === 0 && <p>{say(words.frame.none)}</p>}
      <ul>
        {documents[stage].map(({ kind, required }) => {
          const { maxBytes } = documentLimits[kind] ?? usualLimits(kind);
          const size = formatSize(maxBytes, language);
          const named = { kind: say(words.documentKinds[kind]) };
          return (
            <li key={kind}>
              {say(required ? calls.askedRequired : calls.askedOptional, named)} ({say(calls.askedSize, { size })})
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const Titles = ({ of }: { readonly of: readonly Choice[] }) => (
  <ul>
    {of.map(({ value, label }) => (
      <li key={value} dir="auto">
        {label}
      </li>
    ))}
  </ul>
);

type FormSectionProps = {
  readonly stage: Stage;
  readonly section: string;
  readonly setting: FormSetting;
  readonly value: SectionValue;
  readonly onValue: (value: SectionValue) => void;
};

const FormSection = ({ stage, section, setting, value, onValue }: FormSectionProps) => {
  const { words, say } = useOffice();
  const layout = layoutOf(stage, section);
  if (layout === undefined) return null;
  const hint = sentence(words.form.sectionHints, section);
  return (
    <section class="card preview-section">
      <h2>
        <SectionName name={section} />
      </h2>
      {hint !== undefined && <p>{say(hint)}</p>}
      <SectionForm
        section={section}
        layout={layout}
        value={value}
        setting={setting}
        errors={{}}
        onValue={onValue}
        onLeave={() => undefined}
      />
      {stage === 'final' && <SectionAround section={section} value={value} setting={setting} />}
    </section>
  );
};
