import {
  type DocumentScope,
  mayReadDocument,
  readsOnlyAsFocalPoint,
  readsOnlyByAssignment,
  readsOnlyForBank,
} from '#shared/domain/document/rules/who-reads.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { mayReadForm, proposal } from '#shared/domain/proposal/decide.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';
import { isSealed } from './document-facts.ts';
import { owningCase } from './document-owner.ts';

/**
 * Whether this actor may see a document: by the domain's rule; an assessor only when the proposal has been given to them and they have not
 * declared a conflict, a focal point only when it may open the proposal itself, the Bank only when the proposal is to have a grant.
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
  if (readsOnlyForBank(actor, document))
    return (await repository.load(proposalKind, document.owner.id))?.state.status === 'finalListed';
  if (!readsOnlyByAssignment(actor, document)) return true;
  if (actor.kind !== 'person') return false;
  const assessments = await allListed(repository, { index: 'mine', key: `person#${actor.personId}#assessment` });
  return assessments.some(
    ({ summary, status }) => summary['proposalId'] === document.owner.id && SEES.includes(status),
  );
};

/**
 * Which papers of a case, by when they were announced, are not this actor's yet though it may see the case: a focal point's those that have come since the
 * proposal was last sent, as long as its next form is the owner's to write.
 */
export const withheldPapers = async (
  actor: Actor,
  document: DocumentScope,
  { repository }: Pick<Parts, 'repository'>,
): Promise<(createdAt: string) => boolean> => {
  if (!readsOnlyAsFocalPoint(actor, document)) return () => false;
  const owning = await repository.load(proposalKind, document.owner.id);
  if (owning === undefined || mayReadForm(actor, owning.state)) return () => false;
  const owner = await owningCase(document.owner, { repository });
  return (createdAt) => !isSealed(createdAt, owner);
};

/** From accepting an assignment on: before that the assessor doesn't yet say that nothing stands against it. */
const SEES = ['accepted', 'submitted', 'returned'];
