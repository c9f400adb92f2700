import type { DocumentCommand } from '#shared/domain/document/commands.ts';
import type { DocumentState } from '#shared/domain/document/state.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import type { Parts } from '../parts.ts';
import { limitsIn, owningCase } from './document-owner.ts';
import { allLettersOf } from './partner-letters.ts';

/** What the rules of a document ask of the case that it belongs to, and of the document that it is to be the next version of. */
export const documentFacts = async (
  state: DocumentState | undefined,
  command: DocumentCommand | undefined,
  parts: Pick<Parts, 'repository'>,
) => {
  const about = state ?? (command?.type === 'request' ? command : undefined);
  if (about === undefined) throw problem('fault');
  const owner = await owningCase(about.owner, parts);
  const { replaces, partner } = command?.type === 'request' ? command : {};
  return {
    limits: await limitsIn(owner, about.kind, parts),
    caseIsOpen: owner?.isOpen ?? false,
    caseIsOffices: about.owner.kind === 'call',
    isSealed: state !== undefined && isSealed(state.createdAt, owner),
    lettersSent: partner && (await allLettersOf(about.owner.id, partner.partnerId, parts)).length,
    replaced: replaces === undefined ? undefined : (await parts.repository.load(documentKind, replaces))?.state,
  };
};

/** Whether a paper announced at this moment has been sent off with its case, so that it stays. */
export const isSealed = (createdAt: string, owner: { readonly sealedUpTo: Instant | undefined } | undefined): boolean =>
  owner?.sealedUpTo !== undefined && createdAt <= owner.sealedUpTo;

/** What the API shows of a document. */
export const showDocument = ({
  owner,
  kind,
  partner,
  file,
  createdAt,
  rejectedBecause,
  replaces,
  versionNumber,
  supersededBy,
}: DocumentState) => ({
  owner,
  kind,
  partner,
  ...file,
  createdAt,
  rejectedBecause,
  replaces,
  versionNumber,
  supersededBy,
});
