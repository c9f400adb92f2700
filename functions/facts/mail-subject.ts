import * as z from 'zod/mini';
import type { MailFacts } from '#shared/adapters/mail/mail-values.ts';
import type { DocumentOwner } from '#shared/domain/document/state.ts';
import { currencySchema } from '#shared/domain/kernel/currency.ts';
import { storedInstant } from '#shared/domain/kernel/instant.ts';
import type { Language } from '#shared/domain/kernel/language.ts';
import { money } from '#shared/domain/kernel/money.ts';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import { accountKind } from '#shared/store/items/account-item.ts';
import { assessmentKind } from '#shared/store/items/assessment-item.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { documentKind } from '#shared/store/items/document-item.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { paymentRequestKind } from '#shared/store/items/payment-request-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import { questionKind } from '#shared/store/items/question-item.ts';
import { reportKind } from '#shared/store/items/report-item.ts';
import { invitations } from '../parts/invitations.ts';
import type { Parts } from '../parts.ts';

/** Somebody without an account, e.g. a partner's contact. */
export type Outsider = { readonly email: string; readonly name: string; readonly language: Language };

/** What a mail about an event is about: the case as far as recipients and words are concerned. */
export type MailSubject = {
  /** Where the mail's link leads, as a path of the site. */
  readonly path: string;
  readonly facts: MailFacts;
  /** The call itself, when the mail is about one. */
  readonly callId?: string | undefined;
  readonly institutionId?: string | undefined;
  readonly country?: string | undefined;
  readonly area?: string | undefined;
  readonly personId?: string | undefined;
  readonly partner?: Outsider | undefined;
};

type Needs = Pick<Parts, 'repository'>;

/** The case that an event speaks of; undefined when it is of a kind that sends no mails, or is not there any more. */
export const mailSubject = async (event: RecordedEvent, parts: Needs): Promise<MailSubject | undefined> => {
  const subject = await SUBJECTS[event.aggregate]?.(event, parts);
  return subject === undefined ? undefined : { ...subject, facts: { ...factsOf(event), ...subject.facts } };
};

/** Where people see the documents of a case. */
const PAGES: { readonly [Kind in DocumentOwner['kind']]?: (id: string) => string } = {
  call: (id) => `/office/calls/${id}`,
  proposal: (id) => `/proposals/${id}/documents`,
};

type SubjectOf = (event: RecordedEvent, parts: Needs) => Promise<MailSubject | undefined>;

const HOME = '/';

const ofProposal: SubjectOf = async (event, parts) => {
  const state = (await parts.repository.load(proposalKind, event.aggregateId))?.state;
  if (state === undefined) return undefined;
  const told = z.safeParse(ofPartner, event.event);
  const partner = state.partners.find((each) => each.partnerId === told.data?.partnerId);
  const invitation = invited.safeParse(event.event);
  const token =
    partner !== undefined && invitation.success
      ? invitations().write({ ...invitation.data, proposalId: state.id, partnerId: partner.partnerId })
      : undefined;
  return {
    // The token stands behind the #, so that it never reaches a server's log before the page itself asks for it.
    path: token === undefined ? pathOf(event.type, state.id) : `/partner-invitations#${token}`,
    facts: {
      title: state.title,
      code: state.code ?? '',
      owner: state.ownerName,
      name: partner?.institutionName ?? '',
    },
    institutionId: state.ownerInstitutionId,
    country: state.country,
    area: state.area,
    partner:
      partner === undefined
        ? undefined
        : { email: partner.contactEmail, name: partner.contactName, language: partner.language },
  };
};

/** A partner has no account, so what it is told without a link leads to the first page. */
const pathOf = (type: string, proposalId: string): string =>
  type === 'InvitationWithdrawn' ? HOME : `/proposals/${proposalId}`;

const ofGrant: SubjectOf = async (event, { repository }) => {
  const state = (await repository.load(grantKind, event.aggregateId))?.state;
  if (state === undefined) return undefined;
  const facts = { title: state.title, code: state.code, owner: state.ownerName };
  return { path: HOME, facts, institutionId: state.ownerInstitutionId, country: state.country, area: state.area };
};

const SUBJECTS: Readonly<Record<string, SubjectOf>> = {
  proposal: ofProposal,
  grant: ofGrant,
  person: async (event) => ({ path: HOME, facts: {}, personId: event.aggregateId }),
  call: async (event, { repository }) => {
    const state = (await repository.load(callKind, event.aggregateId))?.state;
    if (state === undefined) return undefined;
    return { path: `/calls/${state.id}`, callId: state.id, facts: { title: state.configuration.titles.en } };
  },
  assessment: async (event, { repository }) => {
    const state = (await repository.load(assessmentKind, event.aggregateId))?.state;
    return state && { path: HOME, facts: {}, personId: state.assessorId };
  },
  // To whoever sent the file; one that came by a partner's link to the owner, who can ask for another.
  document: async (event, { repository }) => {
    const state = (await repository.load(documentKind, event.aggregateId))?.state;
    if (state?.rejectedBecause === undefined) return undefined;
    const { owner, file, requestedBy, institutionId, rejectedBecause } = state;
    return {
      path: PAGES[owner.kind]?.(owner.id) ?? HOME,
      facts: { name: file.fileName, reason: { refusal: rejectedBecause } },
      personId: requestedBy,
      institutionId: requestedBy === undefined ? institutionId : undefined,
    };
  },
  question: async (event, { repository }) => {
    const state = (await repository.load(questionKind, event.aggregateId))?.state;
    const call = state && (await repository.load(callKind, state.callId))?.state;
    if (state === undefined || call === undefined) return undefined;
    const path = event.type === 'Asked' ? `/calls/${call.id}/questions` : `/calls/${call.id}`;
    return { path, facts: { title: call.configuration.titles.en }, personId: state.askedBy };
  },
  report: async (event, { repository }) => {
    const state = (await repository.load(reportKind, event.aggregateId))?.state;
    return state && { path: HOME, facts: {}, institutionId: state.ownerInstitutionId };
  },
  account: async (event, { repository }) => {
    const state = (await repository.load(accountKind, event.aggregateId))?.state;
    return state && { path: HOME, facts: {}, institutionId: state.institutionId };
  },
  paymentRequest: async (event, { repository }) => {
    const state = (await repository.load(paymentRequestKind, event.aggregateId))?.state;
    return state && { path: HOME, facts: {}, institutionId: state.institutionId };
  },
};

const ofPartner = z.looseObject({ partnerId: z.string() });

const invited = z.object({
  type: z.enum(['PartnerInvited', 'PartnerReminded']),
  number: z.int(),
  expiresAt: storedInstant,
});

/** What events of all kinds say that mails repeat: why, by when, how much. */
const telling = z.looseObject({
  reason: z.optional(z.string()),
  question: z.optional(z.string()),
  dueAt: z.optional(storedInstant),
  closesAt: z.optional(storedInstant),
  grantMinor: z.optional(z.int()),
  claimedMinor: z.optional(z.int()),
  amountMinor: z.optional(z.int()),
  currency: z.optional(currencySchema),
});

const factsOf = (event: RecordedEvent): MailFacts => {
  const told = z.parse(telling, event.event);
  const moment = told.dueAt ?? told.closesAt;
  const minor = told.grantMinor ?? told.claimedMinor ?? told.amountMinor;
  return {
    reason: told.reason ?? told.question ?? '',
    due: moment === undefined ? '' : { moment },
    amount: minor === undefined || told.currency === undefined ? '' : money(minor, told.currency),
  };
};
