import type { Machine } from '../kernel/machine.ts';
import type { DocumentCommand } from './commands.ts';
import { DOCUMENT_STATUSES, type DocumentState } from './state.ts';

export type DocumentStatus = DocumentState['status'];

export type DocumentGuard =
  | 'partnerSendsLetter'
  | 'caseTakesDocuments'
  | 'ownersPapers'
  | 'typeTaken'
  | 'sizeTaken'
  | 'replacesItsLike'
  | 'lettersAreFew'
  | 'caseStillOpen'
  | 'awaitedLong';

/** An institution's people put in their own papers; a coordinator the guidelines of a call. The guard `ownersPapers` keeps them apart. */
export const OWNERS = ['editor', 'responsible-authority', 'coordinator'] as const;

/**
 * A document is announced, arrives in quarantine, is looked at, and only then can be read by anyone. A next version takes its place, and
 * leaves it readable. One that never arrives is given up after a while.
 */
export const documentMachine: Machine<DocumentStatus, DocumentCommand['type'], DocumentGuard> = {
  name: 'document',
  statuses: DOCUMENT_STATUSES,
  final: ['superseded', 'deleted'],
  rows: [
    {
      command: 'request',
      from: 'new',
      by: [...OWNERS, 'partner'],
      guards: [
        'partnerSendsLetter',
        'ownersPapers',
        'caseTakesDocuments',
        'typeTaken',
        'sizeTaken',
        'replacesItsLike',
        'lettersAreFew',
      ],
      to: ['awaiting'],
    },
    { command: 'arrive', from: ['awaiting'], by: ['system'], to: ['scanning'] },
    { command: 'giveUp', from: ['awaiting'], by: ['system'], guards: ['awaitedLong'], to: ['deleted'] },
    { command: 'recordVerdict', from: ['scanning'], by: ['system'], to: ['clean', 'rejected'] },
    // What was sent off with its case stays what counts, also when a next version was announced before and arrives after.
    { command: 'supersede', from: ['clean'], by: ['system'], guards: ['caseTakesDocuments'], to: ['superseded'] },
    { command: 'delete', from: ['awaiting', 'rejected'], by: OWNERS, guards: ['ownersPapers'], to: ['deleted'] },
    { command: 'delete', from: ['clean'], by: OWNERS, guards: ['ownersPapers', 'caseStillOpen'], to: ['deleted'] },
  ],
};
