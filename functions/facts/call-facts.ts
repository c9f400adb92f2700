import type { CallFacts } from '#shared/domain/call/facts.ts';
import type { CallState } from '#shared/domain/call/state.ts';
import { ENDED } from '#shared/domain/grant/machine.ts';
import { money } from '#shared/domain/kernel/money.ts';
import { UNDECIDED } from '#shared/domain/proposal/stage-statuses.ts';
import type { Stage } from '#shared/domain/proposal/state.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';

/** Where a call waits for the results of a stage. */
const REVIEWED: { readonly [Status in CallState['status']]?: Stage } = {
  preliminaryReview: 'preliminary',
  finalReview: 'final',
};

/**
 * What a call's rules ask of its proposals and grants; looked up only in those states in which a rule asks. Counted over an eventually
 * consistent index of one call, so a result given this very second may still be missing: then the command is refused and can be repeated.
 */
export const callFacts = async (state: CallState | undefined, parts: Parts): Promise<CallFacts> => {
  const none: CallFacts = { casesNotDecided: 0, accepted: [], grantsOpen: 0 };
  if (state === undefined) return none;
  const stage = REVIEWED[state.status];
  if (stage !== undefined) return { ...none, ...(await proposalFacts(state, stage, parts)) };
  if (state.status !== 'implementation') return none;
  const grants = await allListed(parts.repository, { index: 'family', key: 'grant' });
  const open = grants.filter(({ summary, status }) => summary['callId'] === state.id && !isEnded(status));
  return { ...none, grantsOpen: open.length };
};

const isEnded = (status: string): boolean => ENDED.some((each) => each === status);

const proposalFacts = async (
  { id, configuration }: CallState,
  stage: Stage,
  parts: Parts,
): Promise<Pick<CallFacts, 'casesNotDecided' | 'accepted'>> => {
  const lines = await allListed(parts.repository, { index: 'family', key: `call#${id}#proposal` });
  const undecided: readonly string[] = UNDECIDED[stage];
  const casesNotDecided = lines.filter((line) => undecided.includes(line.status)).length;
  if (stage === 'preliminary') return { casesNotDecided, accepted: [] };
  const listed = lines.filter((line) => line.status === 'finalListed');
  const loaded = await Promise.all(listed.map((line) => parts.repository.load(proposalKind, line.id)));
  const accepted = loaded.flatMap((each) =>
    each === undefined
      ? []
      : [{ area: each.state.area, grant: money(each.state.grantMinor ?? 0, configuration.currency) }],
  );
  return { casesNotDecided, accepted };
};
