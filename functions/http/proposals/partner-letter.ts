import { partnerLetters } from '#shared/contract/schemas/document.ts';
import { document } from '#shared/domain/document/decide.ts';
import type { DocumentState } from '#shared/domain/document/state.ts';
import { isInstitutionId } from '#shared/domain/kernel/ids.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import { maySendLetter, type PartnerLink } from '#shared/domain/proposal/rules/partner-invitation.ts';
import type { Partner } from '#shared/domain/proposal/state.ts';
import { type Asked, cases } from '#shared/runtime/cases.ts';
import { problem, problemOfRejection } from '#shared/runtime/problem-details.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { documentFacts, showDocument } from '../../facts/document-facts.ts';
import { limitsIn, owningCase } from '../../facts/document-owner.ts';
import { lettersOf } from '../../facts/partner-letters.ts';
import { stillAwaited, wholeForm } from '../../facts/upload-forms.ts';
import { parts } from '../../parts.ts';
import { readInvitation } from './read-invitation.ts';

const letters = cases(parts, { kind: documentKind, decider: document, facts: documentFacts, show: showDocument });

/** The partner whose letter a link lets send now; notFound for a link that leads nowhere, wrongState for one that lets send none any more. */
const senderBy = async (token: string, now: Instant) => {
  const { actor, proposalId, partnerId, link } = readInvitation(token);
  const loaded = await parts.repository.load(proposalKind, proposalId);
  const partner = loaded?.state.partners.find((each) => each.partnerId === partnerId);
  if (partner === undefined) throw problem('notFound');
  if (!maySendLetter(partner, link, now)) throw problemOfRejection({ kind: 'invitationNotCurrent' });
  return { actor, proposalId, partner };
};

/**
 * Lets an invited partner announce the letter of its institution, without an account, as long as its link lets it. The letter becomes a
 * document of the proposal like any other: into quarantine, examined, and then there for the owner and the office. Of a partner that has
 * sent one already it is the next version.
 */
export const requestLetter = async (asked: Asked, token: string, file: DocumentState['file']) => {
  const { actor, proposalId, partner } = await senderBy(token, asked.now);
  const { partnerId, institutionName } = partner;
  const owner = { kind: 'proposal', id: proposalId } as const;
  const [found, sent] = await Promise.all([owningCase(owner, parts), lettersOf(proposalId, partnerId, parts)]);
  if (found === undefined || !isInstitutionId(found.institutionId)) throw problem('notFound');
  const { institutionId, country, area } = { ...found, institutionId: found.institutionId };
  const made = await letters.make(
    { ...asked, actor },
    {
      type: 'request',
      documentId: asked.newId(0),
      owner,
      kind: 'partnerConsent',
      partner: { partnerId, institutionName },
      file,
      replaces: sent.findLast(({ status }) => status === 'clean')?.id,
      institutionId,
      country,
      area,
    },
  );
  return { ...made, upload: await wholeForm(made) };
};

/** A letter whose bytes are still to come, for the holder of the partner's link; notFound when it is another's. */
export const awaitedLetter = async (token: string, documentId: string, now: Instant) => {
  const { actor } = await senderBy(token, now);
  const { id, file } = await stillAwaited(await letters.stateOf({ actor }, documentId), parts);
  return { id, ...file };
};

/**
 * What the holder of a link may know of its own letters: whether and what it can send, and how those stand that it has sent. By the link of an
 * earlier invitation none are shown: that may have gone to another address.
 */
export const showLetters = async (
  proposalId: string,
  partner: Partner,
  link: PartnerLink,
  now: Instant,
): Promise<ReturnType<typeof partnerLetters.parse>> => {
  const [owner, sent] = await Promise.all([
    owningCase({ kind: 'proposal', id: proposalId }, parts),
    link.number === partner.invitationNumber ? lettersOf(proposalId, partner.partnerId, parts) : [],
  ]);
  return partnerLetters.parse({
    open: owner?.isOpen === true && maySendLetter(partner, link, now),
    until: link.expiresAt,
    limits: await limitsIn(owner, 'partnerConsent', parts),
    sent: sent.map(({ id, status, summary }) => ({ ...summary, id, status })),
  });
};
