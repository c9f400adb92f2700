import { type Actor, type Role, rolesOnCase } from '../../kernel/roles.ts';
import type { DocumentState } from '../state.ts';

/** Papers with personal or bank data: never shown to those who judge proposals (dossier P5). */
const RESTRICTED: readonly DocumentState['kind'][] = ['passport', 'bankProof'];

const ALWAYS: readonly Role[] = [
  'editor',
  'responsible-authority',
  'coordinator',
  'bank-maker',
  'bank-checker',
  'finance',
  'auditor',
  'system',
];

const UNRESTRICTED: readonly Role[] = [...ALWAYS, 'focal-point', 'head', 'panel'];

/** What of a document decides who may see it. */
export type DocumentScope = Pick<DocumentState, 'kind' | 'owner' | 'institutionId' | 'country' | 'area' | 'partner'>;

const isRestricted = (document: DocumentScope): boolean => RESTRICTED.includes(document.kind);

/**
 * Who may see a document: its own institution and the offices that work on the case; the focal point of its country and area. Who holds a
 * partner's link sees the letters that came by it. An assessor
 * sees those of proposals from elsewhere alone (no one judges their own country's or institution's case); whether the proposal has been
 * given to that assessor is asked where the document is handed out.
 */
export const mayReadDocument = (actor: Actor, document: DocumentScope): boolean => {
  const roles = rolesOnCase(actor, document);
  const readers = isRestricted(document) ? ALWAYS : UNRESTRICTED;
  return (
    roles.some((role) => readers.includes(role)) ||
    isOwnLetter(actor, document) ||
    readsAsAssessor(actor, roles, document)
  );
};

const isOwnLetter = (actor: Actor, { owner, partner }: DocumentScope): boolean =>
  actor.kind === 'invited' && owner.id === actor.proposalId && partner?.partnerId === actor.partnerId;

const readsAsAssessor = (actor: Actor, roles: readonly Role[], document: DocumentScope): boolean =>
  actor.kind === 'person' &&
  roles.includes('assessor') &&
  document.owner.kind === 'proposal' &&
  !isRestricted(document) &&
  actor.institutionId !== document.institutionId &&
  (actor.country === undefined || actor.country !== document.country);

/** True when nothing but an assignment as assessor lets this actor see the document. */
export const readsOnlyByAssignment = (actor: Actor, document: DocumentScope): boolean => {
  const roles = rolesOnCase(actor, document);
  const readers = isRestricted(document) ? ALWAYS : UNRESTRICTED;
  return !roles.some((role) => readers.includes(role)) && roles.includes('assessor');
};

/** True when this actor sees the document as focal point alone: not while its proposal is still a draft, which isn't theirs to see. */
export const readsOnlyAsFocalPoint = (actor: Actor, document: DocumentScope): boolean =>
  readsProposalOnlyAs(['focal-point'], actor, document);

/** True when this actor sees the document for the Bank alone, which has to do with no proposal before it is on the final list. */
export const readsOnlyForBank = (actor: Actor, document: DocumentScope): boolean =>
  readsProposalOnlyAs(['bank-maker', 'bank-checker'], actor, document);

const readsProposalOnlyAs = (wanted: readonly Role[], actor: Actor, document: DocumentScope): boolean => {
  const roles = rolesOnCase(actor, document).filter((role) => UNRESTRICTED.includes(role));
  return document.owner.kind === 'proposal' && roles.length > 0 && roles.every((role) => wanted.includes(role));
};
