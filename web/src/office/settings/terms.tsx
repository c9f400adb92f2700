import { useOffice } from '../office-words.tsx';
import { SettingMoney, SettingNumber, SettingSelect } from '../setting-fields.tsx';

/** Deadlines that are counted in days. */
export const DeadlineSettings = () => (
  <>
    <SettingNumber at={['clarificationDays']} label="clarificationDays" />
    <SettingNumber at={['revisionDays']} label="revisionDays" />
    <SettingNumber at={['activityNoticeDays']} label="activityNoticeDays" />
    <SettingNumber at={['finalReportDays']} label="finalReportDays" />
  </>
);

/** How grants are paid. */
export const PaymentSettings = () => {
  const { office, say } = useOffice();
  const { answers, designer } = office.settings;
  return (
    <>
      <SettingNumber at={['advancePercent']} label="advancePercent" />
      <SettingSelect
        at={['payeeMode']}
        label="payeeMode"
        choices={(['owner', 'supplier', 'both'] as const).map((each) => ({ value: each, label: say(answers[each]) }))}
      />
      <SettingMoney at={['secondCheckerAbove']} label="secondCheckerAbove" hint={say(designer.optionalHint)} optional />
      <SettingNumber at={['coolingHours']} label="coolingHours" />
      <SettingNumber at={['minorChangePercent']} label="minorChangePercent" />
    </>
  );
};
