import { AREAS } from '#shared/domain/kernel/area.ts';
import { type Currency, isCurrency } from '#shared/domain/kernel/currency.ts';
import { fromDecimal, money, toDecimal } from '#shared/domain/kernel/money.ts';
import { isSectionValue } from '../../form/section-value.ts';
import { formatMoney } from '../../format.ts';
import { SelectField } from '../../parts/field.tsx';
import { useOffice } from '../office-words.tsx';
import { SettingMoney } from '../setting-fields.tsx';
import { listAt, settingAt, settingId } from '../setting-path.ts';
import { useSettings } from '../settings-context.ts';

/** Currencies in which grants have been or could be paid; the rest of the table is for what partners pay in. */
const CURRENCIES = ['USD', 'EUR', 'TRY', 'GBP', 'CHF', 'SAR', 'AED', 'QAR', 'KWD', 'JPY'] as const satisfies Currency[];

/** The currency, the envelope of the whole, and what of it each area has for itself. */
export const MoneySettings = () => {
  const { office, words, say, language } = useOffice();
  const { value, put, faultAt } = useSettings();
  const { designer, labels } = office.settings;
  const currency = isCurrency(value['currency']) ? value['currency'] : 'USD';
  const areas = listAt(value, ['areas']);
  const shared = areas.reduce<number>((total, area) => total + minorAt(area), 0);
  const left = minorAt(value) - shared;
  return (
    <>
      <SelectField
        id={settingId('/currency')}
        label={say(labels.currency)}
        error={faultAt(['currency'])}
        value={currency}
        choices={CURRENCIES.map((each) => ({ value: each, label: each }))}
        onValue={(chosen) => {
          if (isCurrency(chosen))
            for (const [name, member] of Object.entries(value)) put([name], inCurrency(member, chosen));
          put(['currency'], chosen);
        }}
      />
      <SettingMoney at={['envelope']} label="wholeEnvelope" />
      {areas.map((row, index) => {
        const area = AREAS.find((each) => each === settingAt(row, ['area']));
        const name = area === undefined ? String(index + 1) : say(words.areas[area]);
        return (
          <SettingMoney
            key={name}
            at={['areas', index, 'envelope']}
            label="areaEnvelope"
            labelText={say(labels.areaEnvelope, { area: name })}
            hint={say(designer.optionalHint)}
            optional
          />
        );
      })}
      {shared > 0 && left >= 0 && (
        <p class="quiet">{say(designer.left, { amount: formatMoney(money(left, currency), language) })}</p>
      )}
    </>
  );
};

const minorAt = (holder: unknown): number => {
  const minor = settingAt(holder, ['envelope', 'amountMinor']);
  return typeof minor === 'number' ? minor : 0;
};

/** The same figures in another currency: 1,000.00 dollars become 1,000.000 dinars. Every amount inside is changed. */
const inCurrency = (member: unknown, currency: Currency): unknown => {
  if (Array.isArray(member)) return member.map((each) => inCurrency(each, currency));
  if (!isSectionValue(member)) return member;
  const { amountMinor, currency: before } = member;
  if (typeof amountMinor === 'number' && isCurrency(before))
    return fromDecimal(toDecimal(money(amountMinor, before)).replace(/\.?0+$/, ''), currency) ?? money(0, currency);
  return Object.fromEntries(Object.entries(member).map(([name, each]) => [name, inCurrency(each, currency)]));
};
