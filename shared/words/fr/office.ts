import type { OfficeWords } from '../office-words.ts';
import { commands } from './commands.ts';
import { calls, programmes, proposalColumns } from './office/calls.ts';
import { directory } from './office/directory.ts';
import { importFaults, imports } from './office/imports.ts';
import { mailTroubles } from './office/mail-troubles.ts';
import { answers, designer, faults, fieldFaults, labels, sections } from './office/settings.ts';
import { eligibility } from './pages/eligibility.ts';
import { assessmentRejections } from './rejections/assessment.ts';
import { assessmentStates } from './states/assessment.ts';

/** Every sentence of the coordination office's desks in French. */
export const office: OfficeWords = {
  calls,
  commands,
  programmes,
  proposalColumns,
  directory,
  eligibility,
  imports,
  importFaults,
  mailTroubles,
  rejections: assessmentRejections,
  settings: { answers, designer, faults, fieldFaults, labels, sections },
  states: { assessment: assessmentStates },
};
