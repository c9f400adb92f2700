import type { CallConfiguration } from '../configuration.ts';
import type { ConfigurationFault } from '../rejections.ts';
import { applicantFaults } from './applicants-fit.ts';
import { documentFaults } from './documents-named-once.ts';
import { headingFaults } from './headings-fit.ts';
import { limitFaults } from './limits-fit.ts';
import { moneyFaults } from './money-fits.ts';
import { rubricFaults } from './rubric-fits.ts';
import { themeFaults } from './themes-cover-areas.ts';
import { windowFaults } from './windows-follow.ts';

/** Everything that keeps a configuration from being published, all at once; empty when it is sound. */
export const configurationFaults = (configuration: CallConfiguration): readonly ConfigurationFault[] => [
  ...themeFaults(configuration),
  ...windowFaults(configuration),
  ...moneyFaults(configuration),
  ...rubricFaults(configuration.rubrics.preliminary, 'preliminary'),
  ...rubricFaults(configuration.rubrics.final, 'final'),
  ...headingFaults(configuration),
  ...documentFaults(configuration),
  ...limitFaults(configuration),
  ...applicantFaults(configuration),
];
