import type { InstitutionId } from '../kernel/ids.ts';
import type { DocumentKind } from './ids.ts';
import type { DocumentState } from './state.ts';

export type DocumentCommand =
  | {
      readonly type: 'request';
      readonly documentId: string;
      readonly owner: DocumentState['owner'];
      readonly kind: DocumentKind;
      readonly file: DocumentState['file'];
      /** The document that it is the next version of; that one stays readable. */
      readonly replaces?: string | undefined;
      /** Of the case that the document is to belong to; never what a client says. */
      readonly institutionId?: InstitutionId | undefined;
      readonly country?: string | undefined;
      readonly area?: string | undefined;
      /** The partner whose link the file comes by; nobody else's paper has one. */
      readonly partner?: DocumentState['partner'];
    }
  | { readonly type: 'arrive'; readonly sizeBytes: number }
  | {
      readonly type: 'recordVerdict';
      readonly verdict:
        | { readonly clean: true }
        | { readonly clean: false; readonly because: NonNullable<DocumentState['rejectedBecause']> };
    }
  /** A next version has been found clean. */
  | { readonly type: 'supersede'; readonly by: string }
  | { readonly type: 'delete' }
  /** The announced file has not come in all the time that it was waited for. */
  | { readonly type: 'giveUp' };
