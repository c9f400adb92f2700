import { existing } from '../kernel/decider.ts';
import type { Instant } from '../kernel/instant.ts';
import { never } from '../kernel/result.ts';
import type { ProposalEvent } from './events.ts';
import { isSameAddress, rememberedAddresses, stillRemembered } from './rules/partner-invitation.ts';
import type { Partner, ProposalState, ProposalStatus, Stage } from './state.ts';

type Event<Type extends ProposalEvent['type']> = Extract<ProposalEvent, { readonly type: Type }>;

/** The state after an event. Events are facts: nothing is refused here, and nothing is looked up. */
export const evolveProposal = (state: ProposalState | undefined, event: ProposalEvent): ProposalState =>
  event.type === 'Created' ? begun(event) : changed(existing(state), event);

const begun = ({ type, proposalId, at, ...facts }: Event<'Created'>): ProposalState => ({
  ...facts,
  id: proposalId,
  stage: 'preliminary',
  status: 'draft',
  partners: [],
  frozen: {},
  results: {},
  createdAt: at,
});

const changed = (state: ProposalState, event: Exclude<ProposalEvent, { type: 'Created' }>): ProposalState => {
  switch (event.type) {
    case 'Retitled':
      return { ...state, title: event.title, themeId: event.themeId };
    case 'PartnerAdded': {
      const { type, ...partner } = event;
      return { ...state, partners: [...state.partners, { ...partner, status: 'proposed', invitationNumber: 0 }] };
    }
    case 'PartnerCorrected': {
      const { type, partnerId, ...corrected } = event;
      const before = state.partners.find((partner) => partner.partnerId === partnerId);
      const isThere = before !== undefined && isSameAddress(before.contactEmail, event.contactEmail);
      return withPartner(
        isThere ? state : { ...state, formerlyInvited: rememberedAddresses(state, before) },
        partnerId,
        { ...corrected, status: 'proposed', undelivered: undefined, invitedAt: isThere ? before.invitedAt : undefined },
      );
    }
    case 'PartnerInvited':
      return withPartner(remembering(state, event.at), event.partnerId, {
        status: 'invited',
        invitationNumber: event.number,
        invitationExpiresAt: event.expiresAt,
        invitedAt: event.at,
        reminders: 0,
        undelivered: undefined,
      });
    case 'PartnerReminded':
      return withPartner(state, event.partnerId, { reminders: remindersOf(state, event.partnerId) + 1 });
    case 'InvitationUndelivered':
      return withPartner(state, event.partnerId, { undelivered: { fault: event.fault, at: event.at } });
    case 'InvitationWithdrawn':
      return withPartner(state, event.partnerId, { status: 'withdrawn' });
    case 'PartnerAccepted':
      return withPartner(state, event.partnerId, {
        status: 'accepted',
        consent: { name: event.name, position: event.position, at: event.at },
      });
    case 'PartnerDeclined':
      return withPartner(state, event.partnerId, { status: 'declined', declinedBecause: event.reason });
    case 'SentToFocalPoint':
      return { ...signed(state, event), status: inStage(state.stage, 'withFocalPoint', 'finalWithFocalPoint') };
    case 'Returned':
      return { ...reopened(state), returnedBecause: event.reason };
    case 'Transmitted':
      return transmitted(state, event);
    case 'CodeAssigned':
      return { ...state, code: event.code };
    case 'Recalled':
      return reopened(state);
    case 'Withdrawn':
      return { ...state, status: 'withdrawn', endedAt: event.at };
    case 'ClosingWarned':
      return { ...state, warned: { daysLeft: event.daysLeft, closesAt: event.closesAt } };
    case 'Lapsed':
      return { ...state, status: 'lapsed', endedAt: event.at };
    case 'CheckStarted':
      return { ...state, status: inStage(state.stage, 'eligibilityCheck', 'inFinalAssessment') };
    case 'ClarificationAsked': {
      const { type, at, ...asked } = event;
      return { ...state, status: 'clarification', clarification: { ...asked, askedAt: at } };
    }
    case 'ClarificationAnswered':
      return { ...answered(state, event), status: 'eligibilityCheck' };
    case 'ClarificationEnded':
      return { ...state, status: 'eligibilityCheck' };
    case 'FinalOpened':
      return { ...state, stage: 'final', status: 'finalDraft', decision: undefined };
    case 'RevisionAsked': {
      const { type, items, ...asked } = event;
      return { ...state, status: 'inRevision', revision: { ...asked, items: [...items] } };
    }
    case 'RevisionSubmitted':
      return { ...signed(state, event), status: 'withFinalPanel' };
    default:
      return judged(state, event);
  }
};

type Judgement = Event<
  | 'EligibilityFailureProposed'
  | 'EligibilityFailed'
  | 'EligibilityPassed'
  | 'AssessmentCompleted'
  | 'ShortListed'
  | 'NotShortListed'
  | 'FinalListed'
  | 'Reserved'
  | 'Rejected'
  | 'Promoted'
>;

const judged = (state: ProposalState, event: Judgement): ProposalState => {
  switch (event.type) {
    case 'EligibilityFailureProposed':
      return { ...state, status: 'eligibilityCheck', eligibility: failure('failureProposed', event) };
    case 'EligibilityFailed':
      return { ...state, status: 'ineligible', eligibility: failure('failed', event) };
    case 'EligibilityPassed': {
      const { type, ...found } = event;
      return { ...state, status: 'inAssessment', eligibility: { outcome: 'passed', failed: [], ...found } };
    }
    case 'AssessmentCompleted':
      return {
        ...state,
        status: inStage(event.stage, 'withPanel', 'withFinalPanel'),
        results: { ...state.results, [event.stage]: event.result },
      };
    case 'ShortListed':
      return { ...state, status: 'shortListed', decision: basisOf(event) };
    case 'NotShortListed':
      return { ...state, status: 'notShortListed', decision: basisOf(event) };
    case 'FinalListed':
    case 'Promoted':
      return { ...granted(state, event), status: 'finalListed', rank: undefined };
    case 'Reserved':
      return { ...granted(state, event), status: 'reserve', rank: event.rank };
    case 'Rejected':
      return { ...state, status: 'rejected', decision: basisOf(event) };
    default:
      return never(event);
  }
};

const inStage = (stage: Stage, preliminary: ProposalStatus, final: ProposalStatus): ProposalStatus =>
  stage === 'preliminary' ? preliminary : final;

/** What the next invitation makes out of date is forgotten with it. */
const remembering = (state: ProposalState, now: Instant): ProposalState => ({
  ...state,
  formerlyInvited: stillRemembered(state.formerlyInvited, now),
});

const remindersOf = (state: ProposalState, partnerId: string): number =>
  state.partners.find((partner) => partner.partnerId === partnerId)?.reminders ?? 0;

const withPartner = (state: ProposalState, partnerId: string, change: Partial<Partner>): ProposalState => ({
  ...state,
  partners: state.partners.map((partner) => (partner.partnerId === partnerId ? { ...partner, ...change } : partner)),
});

const signed = (state: ProposalState, event: Omit<Event<'RevisionSubmitted'>, 'type'>): ProposalState => ({
  ...state,
  frozen: { ...state.frozen, [event.stage]: { contentHash: event.contentHash, at: event.at, by: event.by } },
  requestedMinor: event.requestedMinor ?? state.requestedMinor,
  currency: event.currency ?? state.currency,
  returnedBecause: undefined,
});

/** Back in the owner's hands: what was signed off no longer counts. */
const reopened = (state: ProposalState): ProposalState => ({
  ...state,
  status: inStage(state.stage, 'draft', 'finalDraft'),
  frozen: { ...state.frozen, [state.stage]: undefined },
  ...(state.stage === 'preliminary' ? { submittedAt: undefined } : { finalSubmittedAt: undefined }),
});

const transmitted = (state: ProposalState, event: Event<'Transmitted'>): ProposalState => ({
  ...(event.signedOff === undefined ? state : signed(state, event.signedOff)),
  status: inStage(event.stage, 'submitted', 'finalSubmitted'),
  ...(event.stage === 'preliminary' ? { submittedAt: event.at } : { finalSubmittedAt: event.at }),
});

const answered = (state: ProposalState, { answer, at }: Event<'ClarificationAnswered'>): ProposalState =>
  state.clarification === undefined
    ? state
    : { ...state, clarification: { ...state.clarification, answer, answeredAt: at } };

const failure = (
  outcome: 'failureProposed' | 'failed',
  { failed, reason, by, at, againstData }: Omit<Event<'EligibilityFailed'>, 'type'>,
): ProposalState['eligibility'] => ({ outcome, failed: [...failed], reason, by, at, againstData });

const basisOf = ({ minutes, reason, at }: Omit<Event<'ShortListed'>, 'type'>): ProposalState['decision'] => ({
  minutes,
  reason,
  at,
});

const granted = (state: ProposalState, event: Omit<Event<'FinalListed'>, 'type'>): ProposalState => ({
  ...state,
  grantMinor: event.grantMinor,
  currency: event.currency,
  decision: basisOf(event),
});
