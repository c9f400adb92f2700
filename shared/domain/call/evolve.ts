import { existing } from '../kernel/decider.ts';
import type { CallEvent } from './events.ts';
import type { CallState } from './state.ts';

/** The call after one more event. */
export const evolveCall = (state: CallState | undefined, event: CallEvent): CallState => {
  if (event.type === 'Created')
    return {
      id: event.callId,
      status: event.themesSet ? 'themesSet' : 'draft',
      configuration: event.configuration,
      createdAt: event.createdAt,
      closesAt: event.configuration.closesAt,
      edition: 1,
    };
  return changed(existing(state), event);
};

const changed = (state: CallState, event: Exclude<CallEvent, { readonly type: 'Created' }>): CallState => {
  switch (event.type) {
    case 'Edited':
      return {
        ...state,
        status: event.themesSet ? 'themesSet' : 'draft',
        configuration: event.configuration,
        closesAt: event.configuration.closesAt,
        edition: (state.edition ?? 1) + 1,
      };
    case 'Published':
      return {
        ...state,
        status: 'published',
        publishedAt: event.publishedAt,
        configurationHash: event.configurationHash,
      };
    case 'Opened':
      return { ...state, status: 'open' };
    case 'Closed':
      return { ...state, status: 'closed' };
    case 'Extended':
      return event.stage === 'final'
        ? {
            ...state,
            finalClosesAt: event.closesAt,
            finalFirstClosesAt: state.finalFirstClosesAt ?? event.from,
          }
        : { ...state, closesAt: event.closesAt };
    case 'ReviewStarted':
      return { ...state, status: 'preliminaryReview' };
    case 'ShortListPublished':
      return { ...state, status: 'shortListPublished', shortListPublishedAt: event.publishedAt };
    case 'FinalStageOpened':
      return { ...state, status: 'finalStageOpen', finalClosesAt: event.finalClosesAt };
    case 'FinalStageClosed':
      return { ...state, status: 'finalStageClosed' };
    case 'FinalReviewStarted':
      return { ...state, status: 'finalReview' };
    case 'FinalListPublished':
      return { ...state, status: 'finalListPublished', finalListPublishedAt: event.publishedAt };
    case 'ContractingStarted':
      return { ...state, status: 'contracting' };
    case 'ImplementationStarted':
      return { ...state, status: 'implementation' };
    case 'ClosedOut':
      return { ...state, status: 'closedOut', closedOutAt: event.closedOutAt };
    case 'Cancelled':
      return { ...state, status: 'cancelled', cancelReason: event.reason };
  }
};
