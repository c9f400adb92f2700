import { shownFraction } from '#shared/domain/kernel/fraction.ts';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { rolesOnProposal } from '#shared/domain/proposal/decide.ts';
import type { AssessmentResult, Partner, ProposalState } from '#shared/domain/proposal/state.ts';

/** The office reads what assessments came to and how the check went; applicants, focal points and partners never do. */
const OFFICE = ['coordinator', 'panel', 'head', 'auditor'] as const;

/** Whom partners' names and addresses concern: those who write the proposal, and the office. */
const KNOWS_PARTNERS = ['editor', 'responsible-authority', 'coordinator', 'panel', 'head'] as const;

/** A proposal as this reader may see it, without what its form says. */
export const showProposal = (state: ProposalState, actor: Actor) => {
  const roles = rolesOnProposal(actor, state);
  const isOffice = OFFICE.some((role) => roles.includes(role));
  const knowsPartners = KNOWS_PARTNERS.some((role) => roles.includes(role));
  const { id, status, partners, frozen, results, eligibility, decision, ...facts } = state;
  return {
    ...facts,
    partners: partners.map((partner) => showPartner(partner, knowsPartners)),
    frozen: { preliminary: signedAt(frozen.preliminary), final: signedAt(frozen.final) },
    eligibility: showEligibility(eligibility, isOffice),
    decision: isOffice ? decision : undefined,
    results: isOffice ? { preliminary: showResult(results.preliminary), final: showResult(results.final) } : undefined,
    // What is held ready on the reserve list is the panel's alone until it is granted.
    ...(isOffice || status === 'finalListed' ? {} : { rank: undefined, grantMinor: undefined }),
  };
};

const showPartner = (
  { contactName, contactEmail, undelivered, invitationExpiresAt, consent, ...partner }: Partner,
  knowsPartners: boolean,
) => (knowsPartners ? { ...partner, contactName, contactEmail, undelivered } : partner);

const signedAt = (signed: ProposalState['frozen']['final']) =>
  signed === undefined ? undefined : { contentHash: signed.contentHash, at: signed.at };

const showEligibility = (eligibility: ProposalState['eligibility'], isOffice: boolean) => {
  if (eligibility === undefined || (eligibility.outcome === 'failureProposed' && !isOffice)) return undefined;
  const { by, ...shown } = eligibility;
  return shown;
};

const showResult = (result: AssessmentResult | undefined) =>
  result === undefined ? undefined : { ...result, shown: shownFraction(result.total) };

/** What only the office hears of: one person's opinion, and that assessments are in. */
const INTERNAL = ['EligibilityFailureProposed', 'AssessmentCompleted'];

/** Members of events that are written for those who read the history. */
const NOTES = ['reason', 'question', 'answer'];

/** What has happened to a proposal, for this reader: kinds, moments and reasons; no assessor, no score, no address. */
export const showHistory = (state: ProposalState, events: readonly RecordedEvent[], actor: Actor) => {
  const roles = rolesOnProposal(actor, state);
  const isOffice = OFFICE.some((role) => roles.includes(role));
  return {
    items: events
      .filter(({ type }) => isOffice || !INTERNAL.includes(type))
      .map(({ version, type, at, actor: by, event }) => ({
        version,
        type,
        at,
        by: by.kind,
        note: isOffice || !DECISIONS.includes(type) ? noteIn(event) : undefined,
      })),
  };
};

/** The panel's reasons are its own. */
const DECISIONS = ['ShortListed', 'NotShortListed', 'FinalListed', 'Reserved', 'Rejected', 'Promoted'];

const noteIn = (event: object): string | undefined => {
  const note = Object.entries(event).find(([name]) => NOTES.includes(name))?.[1];
  return typeof note === 'string' ? note : undefined;
};
