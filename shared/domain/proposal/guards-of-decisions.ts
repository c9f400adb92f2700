import { existing, type Guard } from '../kernel/decider.ts';
import { money } from '../kernel/money.ts';
import type { ProposalCommand } from './commands.ts';
import type { ProposalFacts } from './facts.ts';
import type { ProposalGuard } from './machine.ts';
import type { ProposalRejection } from './rejections.ts';
import { failedCriteria, isReasonAgainstData, passedAgainstData } from './rules/eligibility.ts';
import { stillOpen } from './rules/still-open.ts';
import type { ProposalState } from './state.ts';

type ProposalRule = Guard<ProposalState, ProposalCommand, ProposalRejection, ProposalFacts>;

/** The grant that a decision speaks of: the one it names, or for a promotion the one that has been held ready. */
const grantOf = (state: ProposalState, command: ProposalCommand): number | undefined => {
  if (command.type === 'promote') return command.grantMinor ?? state.grantMinor;
  if (command.type !== 'decide' || command.decision === 'reject') return undefined;
  return command.grantMinor;
};

/** The rules of those moments at which the CCO decides about a proposal. */
export const decisionGuards = {
  /** Nobody decides on a case of the own institution (dossier P1). */
  personIsNotOfOwner: {
    asks: 'case',
    check: (state, { actor }) =>
      actor.kind === 'person' && actor.institutionId === existing(state).ownerInstitutionId
        ? { kind: 'ownInstitution' }
        : undefined,
  },
  runsOutNow: {
    asks: 'command',
    check: (state, command, { facts: { call }, now }) => {
      if (command.type !== 'lapse' || command.because !== 'closed') return undefined;
      const { status } = existing(state);
      const unsent = ['draft', 'withFocalPoint', 'finalDraft', 'finalWithFocalPoint'].includes(status);
      return unsent ? stillOpen(existing(state), call, now) : { kind: 'notRunOut', status };
    },
  },
  clarificationIsOver: {
    asks: 'case',
    check: (state, { now }) => {
      const { status, clarification } = existing(state);
      return status === 'clarification' && clarification !== undefined && now < clarification.dueAt
        ? { kind: 'clarificationAwaited', dueAt: clarification.dueAt }
        : undefined;
    },
  },
  /** By the moment, not the status: the clock turns the status up to a minute late. */
  clarificationRuns: {
    asks: 'case',
    check: (state, { now }) => {
      const dueAt = existing(state).clarification?.dueAt;
      return dueAt === undefined || now < dueAt ? undefined : { kind: 'clarificationTimeOver', dueAt };
    },
  },
  clarificationIsFirst: {
    asks: 'case',
    check: (state) => (existing(state).clarification === undefined ? undefined : { kind: 'clarificationAskedAlready' }),
  },
  failureIsReasoned: {
    asks: 'command',
    check: (_state, command) =>
      command.type === 'recordEligibility' && failedCriteria(command.checklist).length > 0 && !command.reason?.trim()
        ? { kind: 'failureReasonMissing' }
        : undefined,
  },
  /** A person may know better than the data, and then says why ([default] of this scheme). */
  passAgainstDataIsReasoned: {
    asks: 'command',
    check: (_state, command, { facts }) => {
      if (command.type !== 'recordEligibility') return undefined;
      const points = passedAgainstData(command.checklist, facts.notMet).filter(
        (point) => !isReasonAgainstData(command.againstData?.[point]),
      );
      return points.length === 0 ? undefined : { kind: 'reasonAgainstDataMissing', points };
    },
  },
  /** Failing takes two persons who name the same criteria (dossier P2: «second person for fail»). */
  secondPersonFails: {
    asks: 'command',
    check: (state, command, { actor }) => {
      const proposed = existing(state).eligibility;
      if (command.type !== 'recordEligibility' || proposed?.outcome !== 'failureProposed') return undefined;
      const sameFailure = failedCriteria(command.checklist).join() === proposed.failed.join();
      return sameFailure && actor.kind === 'person' && actor.personId === proposed.by
        ? { kind: 'secondPersonNeeded' }
        : undefined;
    },
  },
  decisionFitsStage: {
    asks: 'command',
    check: (state, command) => {
      if (command.type !== 'decide') return undefined;
      const fitting =
        existing(state).stage === 'preliminary' ? ['shortList', 'notShortList'] : ['accept', 'reserve', 'reject'];
      if (!fitting.includes(command.decision)) return { kind: 'decisionNotForStage', decision: command.decision };
      return command.decision === 'reserve' && command.rank === undefined ? { kind: 'rankMissing' } : undefined;
    },
  },
  /** The panel may depart from what the assessments say, but only with a written reason (dossier P3). */
  departureIsReasoned: {
    asks: 'command',
    check: (state, command) => {
      if (command.type !== 'decide') return undefined;
      const { results, stage } = existing(state);
      const meetsLines = results[stage]?.meetsLines ?? false;
      const favours = command.decision !== 'notShortList' && command.decision !== 'reject';
      return favours !== meetsLines && !command.reason?.trim() ? { kind: 'departureReasonMissing' } : undefined;
    },
  },
  grantIsWithinLimits: {
    asks: 'command',
    check: (state, command, { facts }) => {
      if (command.type === 'decide' && command.decision === 'reject') return undefined;
      const { requestedMinor = 0, currency, revision } = existing(state);
      const grantMinor = grantOf(existing(state), command);
      const unit = currency ?? facts.call?.currency;
      if (grantMinor === undefined || grantMinor <= 0 || unit === undefined) return { kind: 'grantMissing' };
      const most = Math.min(requestedMinor, revision?.ceilingMinor ?? requestedMinor);
      return grantMinor <= most ? undefined : { kind: 'grantAboveRequest', requested: money(most, unit) };
    },
  },
  /** What is accepted must fit into what the call has left; a place on the reserve list takes nothing yet. */
  envelopeSuffices: {
    asks: 'command',
    check: (state, command, { facts: { call } }) => {
      if (command.type === 'decide' && command.decision !== 'accept') return undefined;
      const grantMinor = grantOf(existing(state), command) ?? 0;
      if (call === undefined) return { kind: 'grantMissing' };
      return grantMinor <= call.envelopeLeftMinor
        ? undefined
        : { kind: 'envelopeExceeded', left: money(Math.max(0, call.envelopeLeftMinor), call.currency) };
    },
  },
  revisionIsOver: {
    asks: 'case',
    check: (state, { now }) => {
      const { status, revision } = existing(state);
      return status === 'inRevision' && revision !== undefined && now < revision.dueAt
        ? { kind: 'revisionAwaited', dueAt: revision.dueAt }
        : undefined;
    },
  },
  codeIsMissing: {
    asks: 'case',
    check: (state) => (existing(state).code === undefined ? undefined : { kind: 'codeGivenAlready' }),
  },
} as const satisfies { readonly [Name in ProposalGuard]?: ProposalRule };
