import type { CallConfiguration } from '../configuration.ts';
import type { ConfigurationFault } from '../rejections.ts';
import { repeatedPlaces } from './repeated.ts';

/** Kinds of projects are named once, and where non-profit organisations may apply, somebody answers for them. */
export const applicantFaults = ({
  applicantKinds,
  intermediary,
  projectTypes = [],
}: CallConfiguration): readonly ConfigurationFault[] => [
  ...repeatedPlaces(projectTypes.map(({ id }) => id)).map(
    (place) => ({ code: 'projectTypeNamedTwice', pointer: `/projectTypes/${place}` }) as const,
  ),
  ...(applicantKinds.includes('nonProfit') && intermediary === undefined
    ? [{ code: 'nonProfitWithoutIntermediary', pointer: '/intermediary/name' } as const]
    : []),
];
