import type { OfficeWords } from '../office-words.ts';
import { calls, programmes } from './office/calls.ts';
import { directory } from './office/directory.ts';
import { importFaults, imports } from './office/imports.ts';
import { mailTroubles } from './office/mail-troubles.ts';
import { answers, designer, faults, fieldFaults, labels, sections } from './office/settings.ts';

/** Every sentence of the coordination office's desks in Arabic. */
export const office: OfficeWords = {
  calls,
  programmes,
  directory,
  imports,
  importFaults,
  mailTroubles,
  settings: { answers, designer, faults, fieldFaults, labels, sections },
};
