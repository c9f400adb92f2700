import { sharedOrigin } from './origins.ts';

type Assessor = {
  readonly id: string;
  readonly institutionId?: string | undefined;
  readonly country?: string | undefined;
  /** How many assessments the person has on hand already. */
  readonly load: number;
};

type Open = {
  readonly id: string;
  readonly ownerInstitutionId: string;
  readonly country: string;
  /** Who has been asked already, whatever came of it: nobody is asked twice. */
  readonly asked: readonly string[];
  /** How many assessors are still wanted. */
  readonly wanted: number;
};

export type AssignmentPlan = {
  readonly assignments: readonly { readonly proposalId: string; readonly assessorId: string }[];
  /** Proposals for which there are not enough free assessors, and how many are missing. */
  readonly unfilled: readonly { readonly proposalId: string; readonly missing: number }[];
};

/**
 * Shares proposals out among assessors: nobody of the owner's country or institution, nobody twice, the work as even as that allows. The
 * proposals with the fewest possible assessors choose first, and take those with the least work. The same question has the same answer.
 */
export const planAssignments = (proposals: readonly Open[], assessors: readonly Assessor[]): AssignmentPlan => {
  const load = new Map(assessors.map(({ id, load: onHand }) => [id, onHand]));
  const able = (proposal: Open): readonly Assessor[] =>
    assessors.filter(
      (assessor) =>
        !proposal.asked.includes(assessor.id) &&
        sharedOrigin(assessor, { institutionId: proposal.ownerInstitutionId, country: proposal.country }) === undefined,
    );
  const choosers = proposals
    .map((proposal) => ({ proposal, able: able(proposal) }))
    .toSorted(
      (left, right) => left.able.length - right.able.length || compareText(left.proposal.id, right.proposal.id),
    );
  const assignments: { proposalId: string; assessorId: string }[] = [];
  const unfilled: { proposalId: string; missing: number }[] = [];
  for (const { proposal, able: free } of choosers) {
    const chosen = free
      .toSorted((left, right) => (load.get(left.id) ?? 0) - (load.get(right.id) ?? 0) || compareText(left.id, right.id))
      .slice(0, proposal.wanted);
    for (const { id } of chosen) {
      load.set(id, (load.get(id) ?? 0) + 1);
      assignments.push({ proposalId: proposal.id, assessorId: id });
    }
    if (chosen.length < proposal.wanted)
      unfilled.push({ proposalId: proposal.id, missing: proposal.wanted - chosen.length });
  }
  return { assignments, unfilled };
};

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
