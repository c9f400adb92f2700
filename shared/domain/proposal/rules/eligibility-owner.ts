import type { ProposalState } from '../state.ts';
import { type EligibilityFacts, type EligibilityFinding, finding } from './eligibility-finding.ts';

/** E1: the call is for applicants of this kind, and the institution is in good standing (dossier §3). */
export const applicantKindFinding = (
  { ownerKind }: Pick<ProposalState, 'ownerKind'>,
  { call, owner }: EligibilityFacts,
): EligibilityFinding =>
  call === undefined || owner === undefined
    ? finding('E1', undefined)
    : finding('E1', call.applicantKinds.includes(owner.kind) && owner.isActive, { kind: ownerKind });

/**
 * E2: a seat in the working group of the area when the call closed; an institution of the OIC needs none (dossier §3 [stated]), and a
 * non-profit organisation has none, its ministry answers for it.
 */
export const membershipFinding = (
  { ownerKind, area }: Pick<ProposalState, 'ownerKind' | 'area'>,
  { owner }: EligibilityFacts,
): EligibilityFinding => {
  if (ownerKind !== 'public') return finding('E2', true, { area, kind: ownerKind });
  return owner === undefined
    ? finding('E2', undefined, { area, kind: ownerKind })
    : finding('E2', owner.areasAtClosing.includes(area), { area, kind: ownerKind });
};

/**
 * E3: transmitted before the call closed, by the focal point of the country and area. That whoever did it holds no such role today
 * proves nothing about that day, so then a person must look.
 */
export const transmissionFinding = ({ call, transmission }: EligibilityFacts): EligibilityFinding => {
  if (call === undefined || transmission === undefined) return finding('E3', undefined);
  const facts = { at: transmission.at, closesAt: call.closesAt };
  if (transmission.at >= call.closesAt) return finding('E3', false, facts);
  return finding('E3', transmission.byRightPerson ? true : undefined, facts);
};

/** E11: no report or refund of an earlier grant is overdue. */
export const owedFinding = ({ owed }: EligibilityFacts): EligibilityFinding =>
  owed === undefined ? finding('E11', undefined) : finding('E11', owed.reports + owed.refunds === 0, owed);
