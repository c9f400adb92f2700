import { useOffice } from '../office-words.tsx';
import { SettingMoney, SettingNumber, SettingRows, SettingText } from '../setting-fields.tsx';
import { freshName, titleOf } from '../setting-path.ts';

/** Headings of the budget with their largest shares, and the limits of a whole budget. */
export const BudgetSettings = () => {
  const { office, say } = useOffice();
  const { designer, labels } = office.settings;
  return (
    <>
      <SettingMoney at={['limits', 'grantMax']} label="grantMax" hint={say(designer.optionalHint)} optional />
      <SettingNumber
        at={['limits', 'ownerSharePercentMin']}
        label="ownerSharePercentMin"
        hint={say(designer.optionalHint)}
        optional
      />
      <h2>{say(labels.budgetHeadings)}</h2>
      <SettingRows
        at={['budgetHeadings']}
        add={say(designer.addHeading)}
        fresh={(rows) => ({ id: freshName(rows, 'heading'), title: '' })}
        nameOf={titleOf}
      >
        {(at) => (
          <div class="pair">
            <SettingText at={[...at, 'title']} label="title" />
            <SettingNumber at={[...at, 'shareMaxPercent']} label="shareMaxPercent" optional />
          </div>
        )}
      </SettingRows>
    </>
  );
};
