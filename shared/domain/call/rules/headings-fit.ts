import type { CallConfiguration } from '../configuration.ts';
import type { ConfigurationFault } from '../rejections.ts';
import { repeatedPlaces } from './repeated.ts';

/** Headings are named once, and when each of them has a largest share, these leave room for a whole budget (100 %). */
export const headingFaults = ({ budgetHeadings }: CallConfiguration): readonly ConfigurationFault[] => {
  const twice = repeatedPlaces(budgetHeadings.map((heading) => heading.id)).map(
    (place) => ({ code: 'headingNamedTwice', pointer: `/budgetHeadings/${place}` }) as const,
  );
  const shares = budgetHeadings.reduce((total, heading) => total + (heading.shareMaxPercent ?? 100), 0);
  return shares < 100 ? [...twice, { code: 'headingsBelowWhole', pointer: '/budgetHeadings' }] : twice;
};
