import { document } from '#shared/domain/document/decide.ts';
import type { DocumentState } from '#shared/domain/document/state.ts';
import { isInstitutionId } from '#shared/domain/kernel/ids.ts';
import { isCurrentInvitation } from '#shared/domain/proposal/rules/partner-invitation.ts';
import { type Asked, cases } from '#shared/runtime/cases.ts';
import { problem, problemOfRejection } from '#shared/runtime/problem-details.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { limitsIn, owningCase } from '../../facts/document-owner.ts';
import { documentsBucket, objects } from '../../parts/objects.ts';
import { parts } from '../../parts.ts';
import { readInvitation } from './show-invitation.ts';

/** How long the form of an upload holds. */
const UPLOAD_SECONDS = 900;

const letters = cases(parts, {
  kind: documentKind,
  decider: document,
  facts: async (state, command) => {
    const about = state ?? (command?.type === 'request' ? command : undefined);
    if (about === undefined) throw problem('fault');
    const owner = await owningCase(about.owner, parts);
    return {
      limits: await limitsIn(owner, about.kind, parts),
      caseIsOpen: owner?.isOpen ?? false,
      caseIsOffices: false,
    };
  },
  show: ({ owner, kind, file, createdAt, rejectedBecause }) => ({ owner, kind, ...file, createdAt, rejectedBecause }),
});

/**
 * Lets an invited partner send the letter of its institution, without an account, as long as its invitation can be answered. The letter
 * becomes a document of the proposal like any other: into quarantine, examined, and then there for the owner and the office.
 */
export const requestLetter = async (asked: Asked, token: string, file: DocumentState['file']) => {
  const { actor, proposalId, partnerId, number } = readInvitation(token);
  const owner = { kind: 'proposal', id: proposalId } as const;
  const [loaded, found] = await Promise.all([
    parts.repository.load(proposalKind, proposalId),
    owningCase(owner, parts),
  ]);
  const partner = loaded?.state.partners.find((each) => each.partnerId === partnerId);
  if (partner === undefined || found === undefined || !isInstitutionId(found.institutionId)) throw problem('notFound');
  if (!isCurrentInvitation(partner, number, asked.now)) throw problemOfRejection({ kind: 'invitationNotCurrent' });
  const { institutionId, country, area } = { ...found, institutionId: found.institutionId };
  const made = await letters.make(
    { ...asked, actor },
    { type: 'request', documentId: asked.newId(0), owner, kind: 'partnerConsent', file, institutionId, country, area },
  );
  const upload = await objects().presignUpload({
    bucket: documentsBucket(),
    key: `quarantine/${made.id}`,
    contentType: made.contentType,
    sha256: made.sha256,
    largestBytes: made.sizeBytes,
    expiresInSeconds: UPLOAD_SECONDS,
  });
  return { ...made, upload: { url: upload.url, fields: { ...upload.fields } } };
};
