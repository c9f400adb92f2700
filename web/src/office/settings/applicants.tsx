import { ACTIVITY_KINDS } from '#shared/domain/call/configuration.ts';
import { useOffice } from '../office-words.tsx';
import { SettingChecks, SettingNumber } from '../setting-fields.tsx';

/** Who may apply, with how many partners, and what a project may consist of. */
export const ApplicantSettings = () => {
  const { office, words, say } = useOffice();
  const { answers, designer } = office.settings;
  return (
    <>
      <SettingChecks
        at={['applicantKinds']}
        label="applicantKinds"
        choices={(['public', 'oic'] as const).map((each) => ({ value: each, label: say(answers[each]) }))}
      />
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
      <SettingNumber
        at={['limits', 'activitiesMax']}
        label="activitiesMax"
        hint={say(designer.optionalHint)}
        optional
      />
    </>
  );
};
