import type { Machine } from '../kernel/machine.ts';
import type { DocumentCommand } from './commands.ts';
import { DOCUMENT_STATUSES, type DocumentState } from './state.ts';

export type DocumentStatus = DocumentState['status'];

export type DocumentGuard = 'partnerSendsLetter' | 'caseTakesDocuments' | 'typeTaken' | 'sizeTaken' | 'caseStillOpen';

const OWNERS = ['editor', 'responsible-authority'] as const;

/** A document is announced, arrives in quarantine, is looked at, and only then can be read by anyone. */
export const documentMachine: Machine<DocumentStatus, DocumentCommand['type'], DocumentGuard> = {
  name: 'document',
  statuses: DOCUMENT_STATUSES,
  final: ['deleted'],
  rows: [
    {
      command: 'request',
      from: 'new',
      by: [...OWNERS, 'partner'],
      guards: ['partnerSendsLetter', 'caseTakesDocuments', 'typeTaken', 'sizeTaken'],
      to: ['awaiting'],
    },
    { command: 'arrive', from: ['awaiting'], by: ['system'], to: ['scanning'] },
    { command: 'recordVerdict', from: ['scanning'], by: ['system'], to: ['clean', 'rejected'] },
    { command: 'delete', from: ['awaiting', 'rejected'], by: OWNERS, to: ['deleted'] },
    { command: 'delete', from: ['clean'], by: OWNERS, guards: ['caseStillOpen'], to: ['deleted'] },
  ],
};
