import type { Instant } from '../kernel/instant.ts';
import type { CallConfiguration } from './configuration.ts';
import type { CallStage } from './rules/stage-under-way.ts';

/** What can happen to a call. Each event holds all that the state needs to follow it. */
export type CallEvent =
  | {
      readonly type: 'Created';
      readonly callId: string;
      readonly configuration: CallConfiguration;
      readonly themesSet: boolean;
      readonly createdAt: Instant;
    }
  | { readonly type: 'Edited'; readonly configuration: CallConfiguration; readonly themesSet: boolean }
  /** From here on the configuration is frozen; it is repeated here as the record of what was published. */
  | {
      readonly type: 'Published';
      readonly configuration: CallConfiguration;
      readonly configurationHash: string;
      readonly publishedAt: Instant;
    }
  | { readonly type: 'Opened'; readonly openedAt: Instant }
  | { readonly type: 'Closed'; readonly closedAt: Instant }
  | {
      readonly type: 'Extended';
      /** Missing in what was recorded before the final stage could be put off: then it is the preliminary one. */
      readonly stage?: CallStage;
      readonly from: Instant;
      readonly closesAt: Instant;
      readonly reason: string;
    }
  | { readonly type: 'ReviewStarted' }
  | { readonly type: 'ShortListPublished'; readonly publishedAt: Instant }
  | { readonly type: 'FinalStageOpened'; readonly openedAt: Instant; readonly finalClosesAt: Instant }
  | { readonly type: 'FinalStageClosed'; readonly closedAt: Instant }
  | { readonly type: 'FinalReviewStarted' }
  | { readonly type: 'FinalListPublished'; readonly publishedAt: Instant }
  | { readonly type: 'ContractingStarted' }
  | { readonly type: 'ImplementationStarted' }
  | { readonly type: 'ClosedOut'; readonly closedOutAt: Instant }
  | { readonly type: 'Cancelled'; readonly reason: string; readonly cancelledAt: Instant };
