import { partnerRoutes } from '#shared/contract/routes/partners.ts';
import { proposalRoutes } from '#shared/contract/routes/proposals.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import { proposal } from '#shared/domain/proposal/decide.ts';
import type { PartnerLink } from '#shared/domain/proposal/rules/partner-invitation.ts';
import { cases } from '#shared/runtime/cases.ts';
import type { Done, More } from '#shared/runtime/execute-command.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { factsOfCheck } from '../facts/eligibility-facts.ts';
import { proposalFacts } from '../facts/proposal-facts.ts';
import { countInCall } from '../facts/proposals-in-call.ts';
import { fileReceipt } from '../facts/receipts.ts';
import { pieceForm, piecesThere, wholeForm } from '../facts/upload-forms.ts';
import { parts } from '../parts.ts';
import { acceptedMore } from './proposals/accepted.ts';
import { listProposals } from './proposals/list-proposals.ts';
import { ownInstitution } from './proposals/own-institution.ts';
import { awaitedLetter, requestLetter } from './proposals/partner-letter.ts';
import { announcePresence, othersPresent } from './proposals/presence.ts';
import { readInvitation } from './proposals/read-invitation.ts';
import { formOfProposal } from './proposals/read-proposal.ts';
import { saveSections } from './proposals/save-sections.ts';
import { showEligibilityCheck } from './proposals/show-eligibility.ts';
import { showFocalPoint } from './proposals/show-focal-point.ts';
import { showHistory } from './proposals/show-history.ts';
import { showInvitation } from './proposals/show-invitation.ts';
import { showProposal } from './proposals/show-proposal.ts';
import { readSnapshot, showSignatures } from './proposals/show-signatures.ts';
import { sealForm } from './proposals/sign-off.ts';
import { earlierProposal, partnersAnew, takeFormOver } from './proposals/start-from.ts';
import { takeOverFinal } from './proposals/take-over-final.ts';

const bound = { kind: proposalKind, decider: proposal, facts: proposalFacts };
const proposals = cases(parts, { ...bound, show: showProposal });
const checks = cases(parts, { ...bound, facts: factsOfCheck, show: showProposal });

/** The proposal as the holder of this link sees it now. */
const invitations = (link: PartnerLink, now: Instant) =>
  cases(parts, { ...bound, show: (state, actor) => showInvitation(state, actor, link, now) });

/** What goes into the write that receives a form: its receipt, and the seals when the same person signs it. */
const received = async (ready: readonly Done[]): Promise<More> => ({
  ...(await fileReceipt(ready)),
  ...(await sealForm(ready, parts)),
});

const counted = (ready: readonly Done[]): Promise<More> => countInCall(ready, parts);

/** For requests that need the form as well: one reading for both, which everything after it finds remembered. */
const readWithForm = (proposalId: string) => parts.drafts.loadWithCase(proposalKind, proposalId);

export const handler = httpFunction({ ...proposalRoutes, ...partnerRoutes }, parts, {
  createProposal: async (request) => {
    const { institutionId, from, ...named } = request.body;
    const ownerInstitutionId = institutionId ?? ownInstitution(request.actor);
    if (ownerInstitutionId === undefined) throw problem('forbidden');
    const earlier =
      from === undefined ? undefined : await earlierProposal(request.actor, from, ownerInstitutionId, parts);
    const proposalId = request.newId(0);
    const startedFrom = earlier?.id;
    let made = await proposals.make(
      request,
      { type: 'create', ...named, proposalId, ownerInstitutionId, startedFrom },
      { more: counted },
    );
    if (earlier === undefined) return made;
    await takeFormOver(earlier, made, request, parts);
    const anew = { ...request, version: undefined, idempotencyKey: undefined };
    for (const [index, partner] of partnersAnew(earlier, made).entries()) {
      const command = { type: 'addPartner', partnerId: request.newId(index + 1), ...partner } as const;
      made = await proposals.give(anew, made.id, command);
    }
    return made;
  },
  listProposals: (request) => listProposals(request.actor, request.query, parts),
  getProposal: async (request) => {
    const { proposalId } = request.params;
    await readWithForm(proposalId);
    const state = await proposals.stateOf(request, proposalId);
    const [reply, form] = await Promise.all([
      proposals.read(request, proposalId),
      formOfProposal(state, request.actor, parts),
    ]);
    return { ...reply, ...form, readAt: request.now };
  },
  saveProposal: (request) =>
    saveSections(request, parts, (renaming) =>
      proposals.give(request, request.params.proposalId, { type: 'retitle', ...renaming }),
    ),
  takeOverFinal: (request) => takeOverFinal(request, parts),
  sendToFocalPoint: async (request) => {
    await readWithForm(request.params.proposalId);
    return proposals.give(
      request,
      request.params.proposalId,
      { type: 'sendToFocalPoint', ...request.body },
      { more: (ready) => sealForm(ready, parts) },
    );
  },
  returnProposal: (request) => proposals.give(request, request.params.proposalId, { type: 'return', ...request.body }),
  transmitProposal: async (request) => {
    await readWithForm(request.params.proposalId);
    return proposals.give(
      request,
      request.params.proposalId,
      { type: 'transmit', ...request.body },
      { more: received },
    );
  },
  recallProposal: (request) => proposals.give(request, request.params.proposalId, { type: 'recall', ...request.body }),
  withdrawProposal: (request) =>
    proposals.give(request, request.params.proposalId, { type: 'withdraw', ...request.body }, { more: counted }),
  startCheck: (request) => proposals.give(request, request.params.proposalId, { type: 'startCheck' }),
  getEligibility: async (request) =>
    showEligibilityCheck(await proposals.stateOf(request, request.params.proposalId), request.now, parts),
  recordEligibility: (request) =>
    checks.give(request, request.params.proposalId, { type: 'recordEligibility', ...request.body }),
  askClarification: (request) =>
    proposals.give(request, request.params.proposalId, { type: 'askClarification', ...request.body }),
  answerClarification: (request) =>
    proposals.give(request, request.params.proposalId, { type: 'answerClarification', ...request.body }),
  decideProposal: (request) =>
    proposals.give(request, request.params.proposalId, { type: 'decide', ...request.body }, { more: acceptedMore }),
  askRevision: (request) =>
    proposals.give(request, request.params.proposalId, { type: 'askRevision', ...request.body }),
  submitRevision: async (request) => {
    await readWithForm(request.params.proposalId);
    return proposals.give(
      request,
      request.params.proposalId,
      { type: 'submitRevision', ...request.body },
      { more: received },
    );
  },
  promoteProposal: (request) =>
    proposals.give(request, request.params.proposalId, { type: 'promote', ...request.body }, { more: acceptedMore }),
  addPartner: (request) =>
    proposals.give(request, request.params.proposalId, {
      type: 'addPartner',
      partnerId: request.newId(0),
      ...request.body,
    }),
  correctPartner: (request) => {
    const { proposalId, partnerId } = request.params;
    return proposals.give(request, proposalId, { type: 'correctPartner', partnerId, ...request.body });
  },
  invitePartner: (request) => {
    const { proposalId, partnerId } = request.params;
    return proposals.give(request, proposalId, { type: 'invitePartner', partnerId });
  },
  withdrawInvitation: (request) => {
    const { proposalId, partnerId } = request.params;
    return proposals.give(request, proposalId, { type: 'withdrawInvitation', partnerId });
  },
  sendPartnerLetter: (request) => requestLetter(request, request.params.token, request.body),
  renewLetterUpload: async ({ params, now }) => ({
    upload: await wholeForm(await awaitedLetter(params.token, params.documentId, now)),
  }),
  listLetterPieces: async ({ params, now }) => piecesThere(await awaitedLetter(params.token, params.documentId, now)),
  offerLetterPiece: async ({ params, now, body }) => ({
    upload: await pieceForm(await awaitedLetter(params.token, params.documentId, now), body),
  }),
  getPartnerInvitation: (request) => {
    const { actor, proposalId, link } = readInvitation(request.params.token);
    return invitations(link, request.now).read({ actor }, proposalId);
  },
  acceptPartnerInvitation: (request) => {
    const { actor, proposalId, partnerId, link } = readInvitation(request.params.token);
    const command = { type: 'acceptPartner', partnerId, number: link.number, ...request.body } as const;
    return invitations(link, request.now).give({ ...request, actor }, proposalId, command);
  },
  declinePartnerInvitation: (request) => {
    const { actor, proposalId, partnerId, link } = readInvitation(request.params.token);
    const command = { type: 'declinePartner', partnerId, number: link.number, ...request.body } as const;
    return invitations(link, request.now).give({ ...request, actor }, proposalId, command);
  },
  getPresence: async (request) => othersPresent(request, await proposals.stateOf(request, request.params.proposalId)),
  announcePresence: async (request) => {
    const state = await proposals.stateOf(request, request.params.proposalId);
    return announcePresence(request, state, request.body.section, parts);
  },
  getFocalPoint: async (request) =>
    showFocalPoint(await proposals.stateOf(request, request.params.proposalId), request.now, parts),
  listSignatures: async (request) => showSignatures(await proposals.stateOf(request, request.params.proposalId), parts),
  getSnapshot: async (request) =>
    readSnapshot(await proposals.stateOf(request, request.params.proposalId), request.query.contentHash, parts),
  getProposalHistory: async (request) => {
    const state = await proposals.stateOf(request, request.params.proposalId);
    return showHistory(
      state,
      await parts.repository.history(proposalKind.name, state.id),
      request.actor,
      parts.repository,
    );
  },
});
