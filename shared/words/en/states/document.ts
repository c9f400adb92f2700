import type { DocumentStatus } from '../../../domain/document/machine.ts';

export const documentStates = {
  awaiting: 'Waiting for the file',
  scanning: 'Being examined',
  clean: 'Ready',
  rejected: 'Not accepted',
  deleted: 'Deleted',
} satisfies Record<DocumentStatus, string>;
