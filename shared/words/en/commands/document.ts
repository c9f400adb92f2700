import type { DocumentCommand } from '../../../domain/document/commands.ts';

export const documentCommands = {
  request: 'Add a document',
  arrive: 'Take the file in',
  recordVerdict: 'Record the result of the examination',
  supersede: 'Take the place of the earlier version',
  delete: 'Delete the document',
  giveUp: 'Give up waiting for the file',
} satisfies Record<DocumentCommand['type'], string>;
