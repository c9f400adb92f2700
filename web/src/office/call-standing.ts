import { PROPOSAL_STATUSES } from '#shared/domain/proposal/statuses.ts';
import type { ListedProposal } from './listed-proposal.ts';

type Counted = Pick<ListedProposal, 'status' | 'failureProposedBy' | 'asked'>;

/** How many proposals stand in each status, in the order of a proposal's life; statuses in which there is none are left out. */
export const countsByStatus = (
  proposals: readonly Counted[],
): readonly { readonly status: string; readonly count: number }[] =>
  PROPOSAL_STATUSES.map((status) => ({
    status,
    count: proposals.filter((each) => each.status === status).length,
  })).filter(({ count }) => count > 0);

/** What of a call's proposals waits for the office, as one of its people sees it. Each proposal is counted once. */
export type Waiting = {
  /** Nobody has looked yet. */
  readonly toCheck: number;
  /** The owner has answered, or has let the time go by: the check goes on. */
  readonly back: number;
  /** A colleague's finding that takes this person, or another one, to become final. */
  readonly second: number;
  /** This person's own finding, which only a colleague can make final. */
  readonly colleague: number;
  /** With the owner for an answer: nothing to do. */
  readonly asked: number;
};

export const waitingOf = (proposals: readonly Counted[], personId: string | undefined): Waiting => {
  const at = proposals.filter(({ status }) => status === 'eligibilityCheck').map((each) => stepOf(each, personId));
  const count = (step: ReturnType<typeof stepOf>): number => at.filter((each) => each === step).length;
  return {
    toCheck: count('toCheck'),
    back: count('back'),
    second: count('second'),
    colleague: count('colleague'),
    asked: proposals.filter(({ status }) => status === 'clarification').length,
  };
};

/** What is next for a proposal that lies at the eligibility desk. A finding goes before an answer: that has been read then. */
export const stepOf = (
  { failureProposedBy, asked }: Pick<Counted, 'failureProposedBy' | 'asked'>,
  personId: string | undefined,
): 'toCheck' | 'back' | 'second' | 'colleague' => {
  if (failureProposedBy !== undefined) return failureProposedBy === personId ? 'colleague' : 'second';
  return asked === undefined ? 'toCheck' : 'back';
};
