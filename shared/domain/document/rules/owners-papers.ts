import { type Actor, rolesOnCase } from '../../kernel/roles.ts';
import type { DocumentRejection } from '../rejections.ts';
import type { DocumentState } from '../state.ts';

/** Why this actor puts no papers into a case: the guidelines of a call (`isOffices`) are a coordinator's, all others those of the institution's people. */
export const papersRefusal = (
  actor: Actor,
  institutionId: DocumentState['institutionId'],
  isOffices: boolean,
): DocumentRejection | undefined =>
  rolesOnCase(actor, { institutionId }).includes('coordinator') === isOffices
    ? undefined
    : { kind: 'caseTakesNoDocuments' };
