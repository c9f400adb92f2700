import type { DocumentRejection } from '#shared/domain/document/rejections.ts';
import type { RejectionRow } from './row.ts';

export const documentRejections = {
  documentTooLarge: { problem: 'tooLarge', pointer: '/sizeBytes' },
  documentTypeNotTaken: { problem: 'unsupportedType', pointer: '/contentType' },
  caseTakesNoDocuments: { problem: 'ruleBroken', pointer: '/owner' },
  documentInUse: { problem: 'ruleBroken' },
  documentReplacesOther: { problem: 'ruleBroken', pointer: '/replaces' },
  tooManyLetters: { problem: 'ruleBroken' },
  documentHeldBack: { problem: 'wrongState' },
  documentStillAwaited: { problem: 'ruleBroken' },
} as const satisfies Record<DocumentRejection['kind'], RejectionRow>;
