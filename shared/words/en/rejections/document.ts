import type { DocumentRejection } from '../../../domain/document/rejections.ts';

export const documentRejections = {
  documentTooLarge:
    'The file has {sizeBytes, number} bytes; at most {maxBytes, number} are taken. Make it smaller and send it again.',
  documentTypeNotTaken: 'Files of this type are not taken for this document. Save it as PDF and send it again.',
  caseTakesNoDocuments: 'This case has been sent off, so no document can be added to it now.',
  documentInUse: 'The document has been sent off with its case and can no longer be taken away.',
  documentReplacesOther:
    'This is no newer version of that document. Choose a document of the same kind that still counts.',
  tooManyLetters:
    '{maximum, number} letters have been sent by this link already, and no more are taken. Ask the institution that invited you.',
  documentHeldBack:
    'The file is still being scanned for malware. Try again in a minute; if it does not open then, ask for it to be sent again.',
  documentStillAwaited: 'The file is still waited for, until {until}.',
} satisfies Record<DocumentRejection['kind'], string>;
