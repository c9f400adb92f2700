import type { Guard } from '../kernel/decider.ts';
import { existing } from '../kernel/decider.ts';
import { type Instant, plusDays } from '../kernel/instant.ts';
import type { CallCommand } from './commands.ts';
import type { CallFacts } from './facts.ts';
import type { CallGuard } from './machine.ts';
import type { CallRejection } from './rejections.ts';
import { configurationFaults } from './rules/configuration-faults.ts';
import { finalStageEnd } from './rules/final-stage-end.ts';
import { envelopeRefusal } from './rules/is-within-envelope.ts';
import { latestFinalEnd, latestPreliminaryEnd } from './rules/latest-closing.ts';
import { nextDue } from './rules/next-due.ts';
import { stageUnderWay } from './rules/stage-under-way.ts';
import type { CallState } from './state.ts';

type Rule = Guard<CallState, CallCommand, CallRejection, CallFacts>;

/** Holds from the moment on at which the clock may move the call. */
const due: Rule = {
  asks: 'case',
  check: (state, { now }) => {
    const next = nextDue(existing(state));
    return next !== undefined && now < next.at ? { kind: 'callNotDue', dueAt: next.at } : undefined;
  },
};

/** The rules of a call by name; each is asked where the machine's rows say so. */
export const callGuards: { readonly [Name in CallGuard]: Rule } = {
  numberKept: {
    asks: 'command',
    check: (state, command) => {
      const { programme, number } = existing(state).configuration;
      if (command.type !== 'edit') return undefined;
      const { configuration } = command;
      return configuration.programme === programme && configuration.number === number
        ? undefined
        : { kind: 'callNumberFixed', programme, number };
    },
  },
  configurationSound: {
    asks: 'case',
    check: (state) => {
      const faults = configurationFaults(existing(state).configuration);
      return faults.length === 0 ? undefined : { kind: 'configurationFaulty', faults };
    },
  },
  closesInFuture: {
    asks: 'case',
    check: (state, { now }) => {
      const { closesAt } = stageUnderWay(existing(state));
      return now < closesAt ? undefined : { kind: 'closingTimePassed', closesAt };
    },
  },
  openingDue: due,
  closingDue: due,
  finalClosingDue: due,
  extensionFits: {
    asks: 'command',
    check: (state, command) =>
      command.type === 'extend' ? extensionRefusal(existing(state), command.closesAt) : undefined,
  },
  noCaseUndecided: {
    asks: 'case',
    check: (_state, { facts }) =>
      facts.casesNotDecided === 0 ? undefined : { kind: 'proposalsUndecided', count: facts.casesNotDecided },
  },
  finalStageEndsLater: {
    asks: 'command',
    check: (state, command, { now }) => {
      const { configuration } = existing(state);
      const asked = command.type === 'openFinalStage' ? command.finalClosesAt : undefined;
      const finalClosesAt = finalStageEnd(configuration, now, asked);
      if (finalClosesAt <= now) return { kind: 'finalStageEndPassed', finalClosesAt };
      const latest = latestFinalEnd(configuration, plusDays(now, configuration.finalStageDays));
      return finalClosesAt < latest ? undefined : { kind: 'finalStageIntoImplementation', finalClosesAt, latest };
    },
  },
  withinEnvelope: {
    asks: 'case',
    check: (state, { facts }) => envelopeRefusal(existing(state).configuration, facts.accepted),
  },
  everyGrantEnded: {
    asks: 'case',
    check: (_state, { facts }) =>
      facts.grantsOpen === 0 ? undefined : { kind: 'grantsStillOpen', count: facts.grantsOpen },
  },
};

/** An extension puts the closing of the stage under way off, and not into the time of what comes after it. */
const extensionRefusal = (state: CallState, closesAt: Instant): CallRejection | undefined => {
  const { configuration } = state;
  const { stage, closesAt: present } = stageUnderWay(state);
  if (closesAt <= present) return { kind: 'extensionNotLater', closesAt: present };
  if (stage === 'preliminary') {
    const latest = latestPreliminaryEnd(configuration);
    return closesAt >= latest ? { kind: 'extensionIntoFinalStage', latest } : undefined;
  }
  const latest = latestFinalEnd(configuration, present);
  return closesAt >= latest ? { kind: 'extensionIntoImplementation', latest } : undefined;
};
