import type { DocumentStatus } from '../../../domain/document/machine.ts';

export const documentStates = {
  awaiting: 'Waiting for the file',
  scanning: 'Being examined',
  clean: 'Ready',
  rejected: 'Not accepted',
  superseded: 'Replaced by a newer version',
  deleted: 'Deleted',
} satisfies Record<DocumentStatus, string>;
