import type { InstitutionId, PersonId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { DocumentKind } from './ids.ts';
import type { DocumentState } from './state.ts';

/** What can happen to a document. */
export type DocumentEvent =
  | {
      readonly type: 'Requested';
      readonly documentId: string;
      readonly owner: DocumentState['owner'];
      readonly kind: DocumentKind;
      readonly institutionId?: InstitutionId | undefined;
      readonly country?: string | undefined;
      readonly area?: string | undefined;
      readonly partner?: DocumentState['partner'];
      readonly file: DocumentState['file'];
      readonly replaces?: string | undefined;
      readonly versionNumber: number;
      readonly requestedBy?: PersonId | undefined;
      readonly createdAt: Instant;
    }
  | { readonly type: 'Arrived'; readonly sizeBytes: number }
  | { readonly type: 'FoundClean'; readonly verdictAt: Instant }
  | {
      readonly type: 'FoundUnfit';
      readonly because: NonNullable<DocumentState['rejectedBecause']>;
      /** Of a partner's letter: who is to send another. */
      readonly partnerId?: string | undefined;
      readonly verdictAt: Instant;
    }
  | { readonly type: 'Superseded'; readonly by: string }
  | { readonly type: 'Deleted' }
  | { readonly type: 'GivenUp' };
