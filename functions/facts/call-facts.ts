import type { CallFacts } from '#shared/domain/call/facts.ts';
import type { CallState } from '#shared/domain/call/state.ts';
import { ENDED } from '#shared/domain/grant/machine.ts';
import { money } from '#shared/domain/kernel/money.ts';
import type { ProposalState } from '#shared/domain/proposal/state.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';

/** Statuses in which a proposal takes part in the stage under review and has no result yet. */
const UNDECIDED: { readonly [Status in CallState['status']]?: readonly ProposalState['status'][] } = {
  preliminaryReview: ['submitted', 'eligibilityCheck', 'clarification', 'inAssessment', 'withPanel'],
  finalReview: ['finalSubmitted', 'inFinalAssessment', 'withFinalPanel', 'inRevision'],
};

/**
 * What a call's rules ask of its proposals and grants; looked up only in those states in which a rule asks. Counted over an eventually
 * consistent index of one call, so a result given this very second may still be missing: then the command is refused and can be repeated.
 */
export const callFacts = async (state: CallState | undefined, parts: Parts): Promise<CallFacts> => {
  const none: CallFacts = { casesNotDecided: 0, accepted: [], grantsOpen: 0 };
  if (state === undefined) return none;
  const undecided = UNDECIDED[state.status];
  if (undecided !== undefined) return { ...none, ...(await proposalFacts(state, undecided, parts)) };
  if (state.status !== 'implementation') return none;
  const grants = await allListed(parts.repository, { index: 'family', key: 'grant' });
  const open = grants.filter(({ summary, status }) => summary['callId'] === state.id && !isEnded(status));
  return { ...none, grantsOpen: open.length };
};

const isEnded = (status: string): boolean => ENDED.some((each) => each === status);

const proposalFacts = async (
  { id, status, configuration }: CallState,
  undecided: readonly string[],
  parts: Parts,
): Promise<Pick<CallFacts, 'casesNotDecided' | 'accepted'>> => {
  const lines = await allListed(parts.repository, { index: 'family', key: `call#${id}#proposal` });
  const casesNotDecided = lines.filter((line) => undecided.includes(line.status)).length;
  if (status !== 'finalReview') return { casesNotDecided, accepted: [] };
  const listed = lines.filter((line) => line.status === 'finalListed');
  const loaded = await Promise.all(listed.map((line) => parts.repository.load(proposalKind, line.id)));
  const accepted = loaded.flatMap((each) =>
    each === undefined
      ? []
      : [{ area: each.state.area, grant: money(each.state.grantMinor ?? 0, configuration.currency) }],
  );
  return { casesNotDecided, accepted };
};
