import * as z from 'zod/mini';
import type { MailFacts } from '#shared/adapters/mail/mail-values.ts';
import { assessment } from '#shared/domain/assessment/decide.ts';
import { call } from '#shared/domain/call/decide.ts';
import type { CallState } from '#shared/domain/call/state.ts';
import { document } from '#shared/domain/document/decide.ts';
import { storedInstant } from '#shared/domain/kernel/instant.ts';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import { proposal } from '#shared/domain/proposal/decide.ts';
import type { Partner, ProposalState } from '#shared/domain/proposal/state.ts';
import { question } from '#shared/domain/question/decide.ts';
import { assessmentKind } from '#shared/store/items/assessment-item.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { questionKind } from '#shared/store/items/question-item.ts';
import { invitations } from '../../parts/invitations.ts';
import { HOME, type MailSubject, type Needs, type SubjectOf, subjectOf } from './subject.ts';

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

export const ofDocument = subjectOf(documentKind, document, ({ owner, file, requestedBy }) => ({
  path: owner.kind === 'proposal' ? `/proposals/${owner.id}/documents` : HOME,
  facts: { name: file.fileName },
  personId: requestedBy,
}));

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
      ...(await closingOf(state, parts)),
    },
    institutionId: state.ownerInstitutionId,
    country: state.country,
    area: state.area,
    partner: partner && { email: partner.contactEmail, name: partner.contactName, language: partner.language },
  };
};

const ofPartner = z.looseObject({ partnerId: z.string() });

const partnerOf = ({ event }: RecordedEvent, { partners }: ProposalState): Partner | undefined => {
  const told = z.safeParse(ofPartner, event);
  return partners.find(({ partnerId }) => partnerId === told.data?.partnerId);
};

const invited = z.object({
  type: z.enum(['PartnerInvited', 'PartnerReminded']),
  number: z.int(),
  expiresAt: storedInstant,
});

const pathOf = ({ type, event }: RecordedEvent, { id }: ProposalState, partner: Partner | undefined): string => {
  const invitation = invited.safeParse(event);
  if (partner !== undefined && invitation.success) {
    const token = invitations().write({ ...invitation.data, proposalId: id, partnerId: partner.partnerId });
    // The token stands behind the #, so that it never reaches a server's log before the page itself asks for it.
    return `/partner-invitations#${token}`;
  }
  return PATHS[type] ?? (type === 'InvitationUndelivered' ? `/proposals/${id}/partners` : `/proposals/${id}`);
};

/** A partner has no account, and a focal point cannot open what was taken back: what they are told leads to no case. */
const PATHS: Readonly<Record<string, string>> = { InvitationWithdrawn: HOME, Recalled: '/desk' };

/** Of a proposal that is withdrawn before anybody outside its institution has seen it, nobody outside hears. */
const openTo = ({ type }: RecordedEvent, state: ProposalState): MailSubject['isOpenTo'] => {
  if (type === 'Recalled') return undefined;
  if (type === 'Withdrawn' && state.frozen.preliminary === undefined) return () => false;
  return (actor) => proposal.mayRead(actor, state);
};

/** When the stage that the proposal is in closes. */
const closingOf = async ({ callId, stage }: ProposalState, { repository }: Needs): Promise<MailFacts> => {
  const state = (await repository.load(callKind, callId))?.state;
  const closesAt = stage === 'final' ? state?.finalClosesAt : state?.closesAt;
  return closesAt === undefined ? {} : { due: { moment: closesAt } };
};
