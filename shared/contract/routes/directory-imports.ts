import type { Operation } from '../operation.ts';
import {
  applyImportBody,
  checkImportBody,
  exportQuery,
  exportReply,
  importOutcome,
  importReport,
} from '../schemas/directory-import.ts';

/** The directory as files: in, line by line, and out again. */
export const directoryImportRoutes = {
  checkImport: {
    method: 'POST',
    path: '/directory/imports',
    resource: 'directory',
    summary: 'Check a file of institutions, seats or people, line by line, without writing anything.',
    who: ['administrator', 'coordinator'],
    body: checkImportBody,
    reply: importReport,
  },
  applyImport: {
    method: 'POST',
    path: '/directory/imports/apply',
    resource: 'directory',
    summary: 'Carry out a file that was checked and has no fault; what is there already stays.',
    who: ['administrator', 'coordinator'],
    body: applyImportBody,
    reply: importOutcome,
    problems: ['invalid'],
  },
  exportDirectory: {
    method: 'GET',
    path: '/directory/exports',
    resource: 'directory',
    summary: 'Give institutions, seats or people as a file that can be changed and brought in again.',
    who: ['administrator', 'coordinator'],
    query: exportQuery,
    reply: exportReply,
  },
} as const satisfies Record<string, Operation>;
