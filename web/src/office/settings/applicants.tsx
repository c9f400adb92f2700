import { ACTIVITY_KINDS } from '#shared/domain/call/activity-kinds.ts';
import { APPLICANT_KINDS } from '#shared/domain/kernel/applicant-kind.ts';
import { useCountryChoices } from '../../parts/country-choices.ts';
import { useOffice } from '../office-words.tsx';
import { SettingChecks, SettingNumber, SettingRows, SettingSelect, SettingText } from '../setting-fields.tsx';
import { freshName, listAt, settingAt, titleOf } from '../setting-path.ts';
import { useSettings } from '../settings-context.ts';

/** Who may apply, with how many partners, and what a project may consist of. */
export const ApplicantSettings = () => {
  const { office, words, say } = useOffice();
  const { answers, designer, labels } = office.settings;
  return (
    <>
      <SettingChecks
        at={['applicantKinds']}
        label="applicantKinds"
        choices={APPLICANT_KINDS.map((each) => ({ value: each, label: say(answers[each]) }))}
      />
      <Intermediary />
      <SettingNumber at={['partnerMinimum']} label="partnerMinimum" />
      <SettingNumber
        at={['limits', 'proposalsPerInstitutionMax']}
        label="proposalsPerInstitutionMax"
        hint={say(designer.optionalHint)}
        optional
      />
      <SettingChecks
        at={['activityKinds']}
        label="activityKinds"
        choices={ACTIVITY_KINDS.map((each) => ({ value: each, label: say(words.form.answers[each]) }))}
      />
      <h2>{say(labels.projectTypes)}</h2>
      <p class="quiet">{say(designer.projectTypesHint)}</p>
      <SettingRows
        at={['projectTypes']}
        add={say(designer.addProjectType)}
        fresh={(rows) => ({ id: freshName(rows, 'type'), title: '' })}
        nameOf={titleOf}
      >
        {(at) => <SettingText at={[...at, 'title']} label="title" />}
      </SettingRows>
      <SettingNumber
        at={['limits', 'activitiesMax']}
        label="activitiesMax"
        hint={say(designer.optionalHint)}
        optional
      />
    </>
  );
};

/** Who answers for owners that cannot sign for themselves: asked once there is such an owner, or an answer. */
const Intermediary = () => {
  const { office, say } = useOffice();
  const { value, put } = useSettings();
  const { designer, labels } = office.settings;
  const isNamed = value['intermediary'] !== undefined;
  const named = settingAt(value, ['intermediary', 'name']);
  const countries = useCountryChoices();
  if (!isNamed && !listAt(value, ['applicantKinds']).includes('nonProfit')) return null;
  return (
    <section class="card">
      <h2>{say(labels.intermediary)}</h2>
      <p class="quiet">{say(designer.intermediaryHint)}</p>
      <SettingText at={['intermediary', 'name']} label="institutionName" />
      <SettingSelect at={['intermediary', 'country']} label="institutionCountry" choices={countries} />
      {isNamed && (
        <button type="button" class="button button-bad button-small" onClick={() => put(['intermediary'], undefined)}>
          {say(designer.remove, { name: typeof named === 'string' ? named : '' })}
        </button>
      )}
    </section>
  );
};
