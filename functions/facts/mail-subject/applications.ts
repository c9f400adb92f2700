import * as z from 'zod/mini';
import type { MailFacts } from '#shared/adapters/mail/mail-values.ts';
import { assessment } from '#shared/domain/assessment/decide.ts';
import { call } from '#shared/domain/call/decide.ts';
import type { CallState } from '#shared/domain/call/state.ts';
import { document } from '#shared/domain/document/decide.ts';
import type { DocumentOwner, DocumentState } from '#shared/domain/document/state.ts';
import { storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import type { Role } from '#shared/domain/kernel/roles.ts';
import { proposal, rolesOnProposal } from '#shared/domain/proposal/decide.ts';
import { EDITABLE } from '#shared/domain/proposal/machine.ts';
import { letterLink, type PartnerLink } from '#shared/domain/proposal/rules/partner-invitation.ts';
import type { Partner, ProposalState } from '#shared/domain/proposal/state.ts';
import { question } from '#shared/domain/question/decide.ts';
import { assessmentKind } from '#shared/store/items/assessment-item.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { questionKind } from '#shared/store/items/question-item.ts';
import { invitations } from '../../parts/invitations.ts';
import { signaturesOf } from '../signatures.ts';
import { HOME, type MailedEvent, type MailSubject, type Needs, type SubjectOf, subjectOf } from './subject.ts';

const titleOf = ({ configuration }: CallState): MailFacts => ({ title: { names: configuration.titles } });

export const ofCall = subjectOf(callKind, call, (state, { type }) => ({
  path: type === 'Closed' ? `/calls/${state.id}/eligibility` : `/calls/${state.id}`,
  callId: state.id,
  facts: {
    ...titleOf(state),
    opens: { moment: state.configuration.opensAt },
    due: { moment: state.closesAt },
  },
}));

/** An answer stands on the page of the call, so whoever may open that is told of it; the question as it was put is the office's. */
export const ofQuestion: SubjectOf = async (event, parts) => {
  const asked = (await parts.repository.load(questionKind, event.aggregateId))?.state;
  const about = asked && (await parts.repository.load(callKind, asked.callId))?.state;
  if (asked === undefined || about === undefined) return undefined;
  const subject = { facts: titleOf(about), callId: about.id, personId: asked.askedBy };
  return event.type === 'Asked'
    ? { ...subject, path: `/calls/${about.id}/questions`, isOpenTo: (actor) => question.mayRead(actor, asked) }
    : { ...subject, path: `/calls/${about.id}`, isOpenTo: (actor) => call.mayRead(actor, about) };
};

/** To whoever sent the file: a person with an account, or the partner whose link it came by. */
export const ofDocument: SubjectOf = async (event, parts) => {
  const state = (await parts.repository.load(documentKind, event.aggregateId))?.state;
  return state?.partner === undefined ? ofPapers(event, parts) : ofLetter(state, state.partner.partnerId, event, parts);
};

const ofPapers = subjectOf(documentKind, document, ({ owner, file, requestedBy, institutionId, rejectedBecause }) => ({
  path: DOCUMENT_PAGES[owner.kind]?.(owner.id) ?? HOME,
  facts: { name: file.fileName, ...refusalOf(rejectedBecause) },
  personId: requestedBy,
  institutionId: requestedBy === undefined ? institutionId : undefined,
}));

const refusalOf = (rejectedBecause: DocumentState['rejectedBecause']): MailFacts =>
  rejectedBecause === undefined ? {} : { reason: { refusal: rejectedBecause } };

/** To the partner with a link for another letter, and to the owner. Nobody waits for the letter of a partner that does not take part. */
const ofLetter = async (
  letter: DocumentState,
  partnerId: string,
  event: MailedEvent,
  { repository }: Needs,
): Promise<MailSubject | undefined> => {
  const state = (await repository.load(proposalKind, letter.owner.id))?.state;
  const partner = state?.partners.find((each) => each.partnerId === partnerId);
  const link = partner && letterLink(partner, event.at);
  if (state === undefined || partner === undefined || link === undefined) return undefined;
  const { contactEmail: email, contactName: name, language, institutionName } = partner;
  return {
    path: `/proposals/${state.id}/partners`,
    isOpenTo: (actor) => document.mayRead(actor, letter),
    facts: {
      title: state.title,
      owner: state.ownerName,
      name: institutionName,
      file: letter.file.fileName,
      due: { moment: link.expiresAt },
      ...refusalOf(letter.rejectedBecause),
    },
    institutionId: state.ownerInstitutionId,
    partner: { email, name, language, path: linkPath(state.id, partnerId, link) },
  };
};

/** Where people see the documents of a case. */
const DOCUMENT_PAGES: { readonly [Kind in DocumentOwner['kind']]?: (id: string) => string } = {
  call: (id) => `/office/calls/${id}`,
  proposal: (id) => `/proposals/${id}/documents`,
};

export const ofAssessment = subjectOf(assessmentKind, assessment, ({ assessorId, title, code }) => ({
  path: HOME,
  facts: { title, code: code ?? '' },
  personId: assessorId,
}));

export const ofProposal: SubjectOf = async (event, parts) => {
  const state = (await parts.repository.load(proposalKind, event.aggregateId))?.state;
  if (state === undefined) return undefined;
  const partner = partnerOf(event, state);
  return {
    path: pathOf(event, state, partner),
    isOpenTo: openTo(event, state),
    facts: {
      title: state.title,
      code: state.code ?? '',
      owner: state.ownerName,
      name: partner?.institutionName ?? '',
      address: partner?.contactEmail ?? '',
      ...(await callFactsOf(state, parts)),
      ...(RECEIPT.includes(event.type) ? await receiptFacts(state.id, parts) : {}),
    },
    institutionId: state.ownerInstitutionId,
    // An institution of the OIC stands for no country, so no focal point hears of what it proposes.
    country: state.ownerKind === 'oic' ? undefined : state.country,
    deskPath: isWritten(state) ? DESK : undefined,
    area: state.area,
    partner: partner && { email: partner.contactEmail, name: partner.contactName, language: partner.language },
  };
};

const ofPartner = z.looseObject({ partnerId: z.string() });

const partnerOf = ({ event }: MailedEvent, { partners }: ProposalState): Partner | undefined => {
  const told = z.safeParse(ofPartner, event);
  return partners.find(({ partnerId }) => partnerId === told.data?.partnerId);
};

const invited = z.object({
  type: z.enum(['PartnerInvited', 'PartnerReminded']),
  number: z.int(),
  expiresAt: storedInstant,
});

const pathOf = ({ type, event }: MailedEvent, { id }: ProposalState, partner: Partner | undefined): string => {
  const invitation = invited.safeParse(event);
  if (partner !== undefined && invitation.success) {
    const { number, expiresAt } = invitation.data;
    return linkPath(id, partner.partnerId, { number, expiresAt });
  }
  // A partner has no account: what it is told without a link leads to the first page.
  if (type === 'InvitationWithdrawn') return HOME;
  return `/proposals/${id}${PAGES[type] ?? ''}`;
};

/** The link of a partner. The token stands behind the #, so that it never reaches a server's log before the page itself asks for it. */
const linkPath = (proposalId: string, partnerId: string, link: PartnerLink): string =>
  `/partner-invitations#${invitations().write({ proposalId, partnerId, ...link })}`;

/** The page of a proposal that a mail leads to, where it isn't the first. */
const PAGES: Readonly<Record<string, string>> = {
  InvitationUndelivered: '/partners',
  Transmitted: '/papers',
  CodeAssigned: '/papers',
  EligibilityFailureProposed: '/eligibility',
  ClarificationAnswered: '/eligibility',
};

const DESK = '/desk';

/** Whether the proposal is in its owner's hands, so that a focal point sees on the desk that it is on its way, and no more. */
const isWritten = ({ status }: ProposalState): boolean => EDITABLE.some((each) => each === status);

/** Of a withdrawal hear those whom the proposal had reached: a focal point once it was signed, the office once it was transmitted. */
const openTo = ({ type }: MailedEvent, state: ProposalState): MailSubject['isOpenTo'] =>
  type === 'Withdrawn' && state.submittedAt === undefined
    ? (actor) => rolesOnProposal(actor, state).some((role) => reachedBeforeOffice(state).includes(role))
    : (actor) => proposal.mayRead(actor, state);

const reachedBeforeOffice = ({ frozen }: ProposalState): readonly Role[] => [
  'editor',
  'responsible-authority',
  ...(frozen.preliminary === undefined ? [] : (['focal-point'] as const)),
];

/** Events that bring the mail with the receipt. */
const RECEIPT: readonly string[] = ['Transmitted', 'CodeAssigned'];

/** What the last receipt of a proposal says. */
const receiptFacts = async (proposalId: string, { repository }: Needs): Promise<MailFacts> => {
  const signatures = signaturesOf(await repository.history(proposalKind.name, proposalId));
  const last = signatures.findLast((each) => each.received !== undefined);
  return {
    fingerprint: last?.contentHash ?? '',
    received: last?.received === undefined ? '' : { moment: last.received.at },
  };
};

/** When the stage that the proposal is in closes; of a cancelled call, why there is none any more. */
const callFactsOf = async ({ callId, stage }: ProposalState, { repository }: Needs): Promise<MailFacts> => {
  const state = (await repository.load(callKind, callId))?.state;
  const closesAt = stage === 'final' ? state?.finalClosesAt : state?.closesAt;
  return {
    ...(closesAt === undefined ? {} : { due: { moment: closesAt } }),
    ...(state?.cancelReason === undefined ? {} : { reason: state.cancelReason }),
  };
};
