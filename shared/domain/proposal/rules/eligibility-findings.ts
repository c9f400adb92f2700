import type { ProposalState } from '../state.ts';
import type { EligibilityFacts, EligibilityFinding } from './eligibility-finding.ts';
import { applicantKindFinding, membershipFinding, owedFinding, transmissionFinding } from './eligibility-owner.ts';
import {
  amountFinding,
  datesFinding,
  documentsFinding,
  doublesFinding,
  partnersFinding,
  softnessFinding,
  themeFinding,
} from './eligibility-project.ts';

/** What the data says to all eleven questions of the eligibility check (dossier P3, step 0), in their order. */
export const eligibilityFindings = (
  proposal: ProposalState,
  facts: EligibilityFacts,
): readonly EligibilityFinding[] => [
  applicantKindFinding(proposal, facts),
  membershipFinding(proposal, facts),
  transmissionFinding(facts),
  themeFinding(proposal, facts),
  partnersFinding(proposal, facts),
  softnessFinding(facts),
  documentsFinding(facts),
  datesFinding(facts),
  amountFinding(proposal, facts),
  doublesFinding(facts),
  owedFinding(facts),
];
