import { COSTS, NEVER_PAID, TAX_RULES } from '#shared/domain/kernel/budget-limits.ts';
import { COUNTRIES } from '#shared/domain/kernel/country.ts';
import { sentence } from '#shared/words/catalogue.ts';
import { useLimitWords } from '../../form/limit-words.ts';
import { CheckField } from '../../parts/field.tsx';
import { Missing } from '../../parts/later.tsx';
import { useOffice } from '../office-words.tsx';
import {
  SettingCheck,
  SettingChecks,
  SettingMoney,
  SettingNumber,
  SettingRows,
  SettingSelect,
  SettingText,
} from '../setting-fields.tsx';
import { pointerOf, settingAt, settingId } from '../setting-path.ts';
import { useSettings } from '../settings-context.ts';

/** Every limit that a call can set to costs and activities. Each is optional. */
export const LimitSettings = () => {
  const { office, say } = useOffice();
  const { module: limitWords, ...fetched } = useLimitWords();
  const { answers, designer, labels } = office.settings;
  return (
    <>
      <p>{say(designer.limitsHint)}</p>
      <SettingNumber at={['limits', 'durationMaxDays']} label="durationMaxDays" optional />
      <SettingNumber at={['limits', 'participantCountriesMin']} label="participantCountriesMin" optional />
      <SettingNumber at={['limits', 'participantsPerCountryMax']} label="participantsPerCountryMax" optional />
      <h2>{say(labels.costShares)}</h2>
      <CostShares />
      <h2>{say(labels.unitRates)}</h2>
      <p class="quiet">{say(designer.rateHint)}</p>
      <UnitRates />
      <h2>{say(labels.travelTitle)}</h2>
      <SettingCheck at={['limits', 'economyClassOnly']} label="economyClassOnly" />
      <SettingNumber at={['limits', 'extraNightsMax']} label="extraNightsMax" optional />
      <SettingNumber at={['limits', 'perDiemLess', 'mealsPercent']} label="mealsPercent" optional />
      <SettingNumber at={['limits', 'perDiemLess', 'lodgingPercent']} label="lodgingPercent" optional />
      <h2>{say(labels.peopleTitle)}</h2>
      <NoHonoraria />
      <h2>{say(labels.procurementTitle)}</h2>
      <SettingMoney at={['limits', 'threeQuotesAbove']} label="threeQuotesAbove" optional />
      <SettingMoney at={['limits', 'tenderAbove']} label="tenderAbove" optional />
      <h2>{say(labels.tax)}</h2>
      <SettingSelect
        at={['limits', 'tax']}
        label="tax"
        optional
        choices={TAX_RULES.map((each) => ({ value: each, label: say(answers[each]) }))}
      />
      <Missing {...fetched} />
      {limitWords !== undefined && (
        <SettingChecks
          at={['limits', 'neverPaid']}
          label="neverPaid"
          choices={NEVER_PAID.map((each) => ({ value: each, label: say(limitWords.neverPaid[each]) }))}
        />
      )}
    </>
  );
};

/** The kinds of cost by their names, and the name of the one that a row is about. */
const useCosts = () => {
  const { words, say } = useOffice();
  const nameOf = (cost: string): string => {
    const message = sentence(words.form.answers, cost);
    return message === undefined ? cost : say(message);
  };
  return {
    choices: COSTS.map((cost) => ({ value: cost, label: nameOf(cost) })),
    nameOfRow: (row: unknown): string => nameOf(String(settingAt(row, ['cost']))),
    unused: (rows: readonly unknown[]) => COSTS.find((cost) => !rows.some((row) => settingAt(row, ['cost']) === cost)),
  };
};

const CostShares = () => {
  const { office, say } = useOffice();
  const { choices, nameOfRow, unused } = useCosts();
  return (
    <SettingRows
      at={['limits', 'costShares']}
      add={say(office.settings.designer.addCost)}
      fresh={(rows) => ({ cost: unused(rows), maximumPercent: 0 })}
      nameOf={nameOfRow}
    >
      {(at) => (
        <div class="pair">
          <SettingSelect at={[...at, 'cost']} label="cost" choices={choices} />
          <SettingNumber at={[...at, 'maximumPercent']} label="maximumPercent" />
        </div>
      )}
    </SettingRows>
  );
};

const UnitRates = () => {
  const { office, words, say } = useOffice();
  const { choices, nameOfRow } = useCosts();
  return (
    <SettingRows
      at={['limits', 'unitRates']}
      add={say(office.settings.designer.addRate)}
      fresh={() => ({ cost: 'perDiem' })}
      nameOf={nameOfRow}
    >
      {(at) => (
        <>
          <div class="pair">
            <SettingSelect at={[...at, 'cost']} label="cost" choices={choices} />
            <SettingMoney at={[...at, 'maximum']} label="maximum" />
          </div>
          <SettingSelect
            at={[...at, 'country']}
            label="country"
            optional
            choices={COUNTRIES.map((code) => ({ value: code, label: say(words.countries[code]) }))}
          />
          <div class="pair">
            <SettingText at={[...at, 'city']} label="city" optional />
            <SettingNumber at={[...at, 'year']} label="year" optional />
          </div>
        </>
      )}
    </SettingRows>
  );
};

/** Ticked, the setting is `false`: officials may not be paid. Not ticked, the call says nothing about it. */
const NoHonoraria = () => {
  const { office, say } = useOffice();
  const { value, put } = useSettings();
  const at = ['limits', 'honorariumForOfficials'] as const;
  return (
    <CheckField
      id={settingId(pointerOf(at))}
      label={say(office.settings.labels.honorariumForOfficials)}
      checked={settingAt(value, at) === false}
      onChecked={(isBarred) => put(at, isBarred ? false : undefined)}
    />
  );
};
