import { shownFraction } from '#shared/domain/kernel/fraction.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { rolesOnProposal } from '#shared/domain/proposal/decide.ts';
import type { AssessmentResult, Partner, ProposalState } from '#shared/domain/proposal/state.ts';

/** The office reads what assessments came to and how the check went; applicants, focal points and partners never do. */
const OFFICE = ['coordinator', 'panel', 'head', 'auditor'] as const;

/** Those who write the proposal; what they began it with is their own. */
const OWNER = ['editor', 'responsible-authority'] as const;

/** Whom partners' names and addresses concern: those who write the proposal, and the office. */
const KNOWS_PARTNERS = ['editor', 'responsible-authority', 'coordinator', 'panel', 'head'] as const;

/** A proposal as this reader may see it, without what its form says. */
export const showProposal = (state: ProposalState, actor: Actor) => {
  const roles = rolesOnProposal(actor, state);
  const isOffice = OFFICE.some((role) => roles.includes(role));
  const knowsPartners = KNOWS_PARTNERS.some((role) => roles.includes(role));
  const { id, status, partners, frozen, results, eligibility, decision, startedFrom, ...facts } = state;
  return {
    ...facts,
    startedFrom: OWNER.some((role) => roles.includes(role)) ? startedFrom : undefined,
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
  // Who found it, and what was passed against the data, the office reads with the check itself.
  const { by, againstData, ...shown } = eligibility;
  return shown;
};

const showResult = (result: AssessmentResult | undefined) =>
  result === undefined ? undefined : { ...result, shown: shownFraction(result.total) };
