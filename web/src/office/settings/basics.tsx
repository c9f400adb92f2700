import { PROGRAMMES } from '#shared/domain/call/programme.ts';
import { LANGUAGES } from '#shared/domain/kernel/language.ts';
import { LANGUAGE_NAMES } from '../../words.tsx';
import { useOffice } from '../office-words.tsx';
import { SettingChecks, SettingMoment, SettingNumber, SettingText } from '../setting-fields.tsx';
import { useSettings } from '../settings-context.ts';

/** Title, languages and windows. Programme and number were fixed with the first draft. */
export const BasicSettings = () => {
  const { office, say } = useOffice();
  const { value } = useSettings();
  const { designer } = office.settings;
  const programme = PROGRAMMES.find((each) => each === value['programme']);
  const named = programme === undefined ? '' : say(office.programmes[programme]);
  return (
    <>
      <p>{say(designer.fixedNumber, { programme: named, number: String(value['number']) })}</p>
      <SettingNumber at={['year']} label="year" />
      {LANGUAGES.map((language) => (
        <SettingText key={language} at={['titles', language]} label={language} optional={language !== 'en'} />
      ))}
      <SettingChecks
        at={['languages']}
        label="languages"
        choices={LANGUAGES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] }))}
      />
      <SettingMoment at={['opensAt']} label="opensAt" />
      <SettingMoment at={['closesAt']} label="closesAt" />
      <SettingNumber at={['finalStageDays']} label="finalStageDays" />
      <SettingMoment at={['finalClosesAt']} label="finalClosesAt" optional hint={say(designer.finalHint)} />
      <SettingMoment at={['implementationStartsAt']} label="implementationStartsAt" />
      <SettingMoment at={['implementationEndsAt']} label="implementationEndsAt" />
    </>
  );
};
