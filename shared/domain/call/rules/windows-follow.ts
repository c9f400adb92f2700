import { plusDays } from '../../kernel/instant.ts';
import type { CallConfiguration } from '../configuration.ts';
import type { ConfigurationFault } from '../rejections.ts';

/** The windows of a call follow each other: opening, closing, end of the final stage, implementation. Whoever is asked something has a day to answer. */
export const windowFaults = (configuration: CallConfiguration): readonly ConfigurationFault[] => {
  const { opensAt, closesAt, finalClosesAt, implementationStartsAt, implementationEndsAt } = configuration;
  const finalEnds = finalClosesAt ?? plusDays(closesAt, configuration.finalStageDays);
  const faults: readonly (ConfigurationFault | false)[] = [
    closesAt <= opensAt && { code: 'closesBeforeItOpens', pointer: '/closesAt' },
    finalClosesAt !== undefined &&
      finalClosesAt <= closesAt && { code: 'finalStageEndsTooEarly', pointer: '/finalClosesAt' },
    finalClosesAt === undefined &&
      configuration.finalStageDays === 0 && { code: 'finalStageEndsTooEarly', pointer: '/finalStageDays' },
    implementationStartsAt <= finalEnds && {
      code: 'implementationStartsTooEarly',
      pointer: '/implementationStartsAt',
    },
    implementationEndsAt <= implementationStartsAt && {
      code: 'implementationEndsBeforeItStarts',
      pointer: '/implementationEndsAt',
    },
    configuration.clarificationDays === 0 && { code: 'noTimeToAnswer', pointer: '/clarificationDays' },
    configuration.revisionDays === 0 && { code: 'noTimeToAnswer', pointer: '/revisionDays' },
  ];
  return faults.filter((fault) => fault !== false);
};
