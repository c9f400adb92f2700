import { useState } from 'preact/hooks';
import { sectionNames } from '#shared/domain/proposal/form.ts';
import type { Stage } from '#shared/domain/proposal/state.ts';
import type { SectionValue } from '../../drafts/value.ts';
import { layoutOf } from '../../form/layout.ts';
import { SectionForm } from '../../form/section-form.tsx';
import { inOffice, useOffice } from '../../office/office-words.tsx';
import { type Choice, SelectField } from '../../parts/field.tsx';
import type { PageParams } from '../../routes.tsx';
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

/** The form of a call as its applicants will see it, section by section: the same components, with nothing in them and nothing to send. */
export const CallPreviewPage = inOffice(Preview);

const STAGES: readonly Stage[] = ['preliminary', 'final'];

const EMPTY: SectionValue = {};
const ONE_ROW: SectionValue = { rows: [{ key: 'A1' }] };

const Form = ({ call }: { readonly call: ShownCall }) => {
  const { office, words, say } = useOffice();
  const { calls } = office;
  const { areas, documents, partnerMinimum } = call.configuration;
  const [stage, setStage] = useState<Stage>('preliminary');
  const [chosenArea, setArea] = useState<string>(areas[0]?.area ?? '');
  const area = areas.find((each) => each.area === chosenArea)?.area ?? 'agriculture';
  const [section, setSection] = useState('general');
  const names = sectionNames(stage);
  const current = names.find((name) => name === section) ?? names[0] ?? '';
  const setting = formSettingOf(call, { area, country: 'TR' }, [{ key: 'A1', title: '' }], {});
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
        <FormSection key={`${stage} ${current}`} stage={stage} section={current} setting={setting} />
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
      <section class="card">
        <h2>{say(words.calls.themesTitle)}</h2>
        <Titles of={setting.themes} />
        {stage === 'final' && (
          <>
            <h2>{say(office.settings.labels.budgetHeadings)}</h2>
            <Titles of={setting.headings} />
          </>
        )}
        <h2>{say(words.proposal.partnersTitle)}</h2>
        <p>{say(calls.partners, { count: partnerMinimum })}</p>
        <h2>{say(calls.asked)}</h2>
        {documents[stage].length === 0 && <p>{say(words.frame.none)}</p>}
        <ul>
          {documents[stage].map(({ kind, required }) => (
            <li key={kind}>
              {say(required ? calls.askedRequired : calls.askedOptional, { kind: say(words.documentKinds[kind]) })}
            </li>
          ))}
        </ul>
      </section>
    </div>
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
  readonly setting: ReturnType<typeof formSettingOf>;
};

const FormSection = ({ stage, section, setting }: FormSectionProps) => {
  const layout = layoutOf(stage, section);
  if (layout === undefined) return null;
  return (
    <section class="card preview-section">
      <h2>
        <SectionName name={section} />
      </h2>
      <fieldset class="plain-fieldset" disabled>
        <SectionForm
          section={section}
          layout={layout}
          value={layout.shape === 'rows' ? ONE_ROW : EMPTY}
          setting={setting}
          errors={{}}
          onValue={() => undefined}
          onLeave={() => undefined}
        />
      </fieldset>
    </section>
  );
};
