import { isMore } from '../../kernel/money.ts';
import type { CallConfiguration } from '../configuration.ts';
import type { ConfigurationFault } from '../rejections.ts';
import { repeatedPlaces } from './repeated.ts';

/** The limits of budgets and activities agree with each other: nothing is limited twice, and no limit makes another one empty. */
export const limitFaults = ({ limits }: CallConfiguration): readonly ConfigurationFault[] => {
  const { costShares = [], unitRates = [], ownerSharePercentMin, perDiemLess, threeQuotesAbove, tenderAbove } = limits;
  const rates = unitRates.map(({ cost, country, city, year }) =>
    [cost, country, city?.trim().toLowerCase(), year].join(),
  );
  const faults: readonly (ConfigurationFault | false)[] = [
    ...repeatedPlaces(costShares.map(({ cost }) => cost)).map(
      (place) => ({ code: 'costNamedTwice', pointer: `/limits/costShares/${place}` }) as const,
    ),
    ...repeatedPlaces(rates).map(
      (place) => ({ code: 'rateNamedTwice', pointer: `/limits/unitRates/${place}` }) as const,
    ),
    ...unitRates.flatMap(({ city, country }, place) =>
      city !== undefined && country === undefined
        ? [{ code: 'cityWithoutCountry', pointer: `/limits/unitRates/${place}/country` } as const]
        : [],
    ),
    ownerSharePercentMin === 100 && { code: 'nothingToGrant', pointer: '/limits/ownerSharePercentMin' },
    (perDiemLess?.mealsPercent ?? 0) + (perDiemLess?.lodgingPercent ?? 0) > 100 && {
      code: 'allowanceBelowNothing',
      pointer: '/limits/perDiemLess/lodgingPercent',
    },
    threeQuotesAbove !== undefined &&
      tenderAbove !== undefined &&
      threeQuotesAbove.currency === tenderAbove.currency &&
      isMore(threeQuotesAbove, tenderAbove) && { code: 'tenderBelowQuotes', pointer: '/limits/tenderAbove' },
  ];
  return faults.filter((fault) => fault !== false);
};
