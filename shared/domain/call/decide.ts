import { type Context, type Decider, existing } from '../kernel/decider.ts';
import { ok } from '../kernel/result.ts';
import { type Actor, rolesAnywhere, rolesOnCase } from '../kernel/roles.ts';
import type { CallCommand } from './commands.ts';
import type { CallEvent } from './events.ts';
import { evolveCall } from './evolve.ts';
import type { CallFacts } from './facts.ts';
import { callGuards } from './guards.ts';
import { type CallGuard, callMachine } from './machine.ts';
import type { CallRejection } from './rejections.ts';
import { finalStageEnd } from './rules/final-stage-end.ts';
import { stageUnderWay } from './rules/stage-under-way.ts';
import { hasThemes } from './rules/themes-cover-areas.ts';
import type { CallState } from './state.ts';

/** Whoever prepares or watches calls may see one before it is published. */
const BEFORE_PUBLICATION = ['coordinator', 'head', 'panel', 'finance', 'auditor', 'administrator', 'system'] as const;

const mayRead = (actor: Actor, state: CallState): boolean => {
  if (state.publishedAt !== undefined) return true;
  const roles = rolesAnywhere(actor);
  return BEFORE_PUBLICATION.some((role) => roles.includes(role));
};

const eventOf = (state: CallState | undefined, command: CallCommand, context: Context<CallFacts>): CallEvent => {
  const { now } = context;
  switch (command.type) {
    case 'create':
      return {
        type: 'Created',
        callId: command.callId,
        configuration: command.configuration,
        themesSet: hasThemes(command.configuration),
        createdAt: now,
      };
    case 'edit':
      return { type: 'Edited', configuration: command.configuration, themesSet: hasThemes(command.configuration) };
    case 'publish':
      return {
        type: 'Published',
        configuration: existing(state).configuration,
        configurationHash: command.configurationHash,
        publishedAt: now,
      };
    case 'open':
      return { type: 'Opened', openedAt: now };
    case 'close':
      return { type: 'Closed', closedAt: now };
    case 'extend': {
      const { stage, closesAt: from } = stageUnderWay(existing(state));
      return { type: 'Extended', stage, from, closesAt: command.closesAt, reason: command.reason };
    }
    case 'startReview':
      return { type: 'ReviewStarted' };
    case 'publishShortList':
      return { type: 'ShortListPublished', publishedAt: now };
    case 'openFinalStage':
      return {
        type: 'FinalStageOpened',
        openedAt: now,
        finalClosesAt: finalStageEnd(existing(state).configuration, now, command.finalClosesAt),
      };
    case 'closeFinalStage':
      return { type: 'FinalStageClosed', closedAt: now };
    case 'startFinalReview':
      return { type: 'FinalReviewStarted' };
    case 'publishFinalList':
      return { type: 'FinalListPublished', publishedAt: now };
    case 'startContracting':
      return { type: 'ContractingStarted' };
    case 'startImplementation':
      return { type: 'ImplementationStarted' };
    case 'closeOut':
      return { type: 'ClosedOut', closedOutAt: now };
    case 'cancel':
      return { type: 'Cancelled', reason: command.reason, cancelledAt: now };
  }
};

/** A call for proposals: from its themes to the closing of its last grant. */
export const call: Decider<CallState, CallCommand, CallEvent, CallRejection, CallFacts, CallGuard> = {
  name: 'call',
  machine: callMachine,
  rolesOf: (actor) => rolesOnCase(actor, {}),
  mayRead,
  guards: callGuards,
  handle: (state, command, context) => ok([eventOf(state, command, context)]),
  evolve: evolveCall,
};
