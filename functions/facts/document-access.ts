import type { AssessmentStatus } from '#shared/domain/assessment/state.ts';
import {
  type DocumentScope,
  mayReadDocument,
  readsOnlyAsFocalPoint,
  readsOnlyByAssignment,
} from '#shared/domain/document/rules/who-reads.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { proposal } from '#shared/domain/proposal/decide.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';

/**
 * Whether this actor may see a document: by the domain's rule; an assessor only when the proposal has been given to them and they have not
 * declared a conflict, a focal point only when it may open the proposal itself.
 */
export const seesDocument = async (
  actor: Actor,
  document: DocumentScope,
  { repository }: Pick<Parts, 'repository'>,
): Promise<boolean> => {
  if (!mayReadDocument(actor, document)) return false;
  if (readsOnlyAsFocalPoint(actor, document)) {
    const owning = await repository.load(proposalKind, document.owner.id);
    return owning !== undefined && proposal.mayRead(actor, owning.state);
  }
  if (!readsOnlyByAssignment(actor, document)) return true;
  if (actor.kind !== 'person') return false;
  const assessments = await allListed(repository, { index: 'mine', key: `person#${actor.personId}#assessment` });
  return assessments.some(
    ({ summary, status }) => summary['proposalId'] === document.owner.id && SEES.includes(status),
  );
};

/** From accepting an assignment on: before that the assessor doesn't yet say that nothing stands against it. */
const SEES: readonly string[] = ['accepted', 'submitted', 'returned'] satisfies readonly AssessmentStatus[];
