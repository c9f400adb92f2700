import type { Area } from '../kernel/area.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Money } from '../kernel/money.ts';

/** One thing that keeps a configuration from being published, and where in the configuration it is (JSON pointer). */
export type ConfigurationFault = { readonly code: FaultCode; readonly pointer: `/${string}` };

type FaultCode =
  | 'areaNamedTwice'
  | 'areaWithoutTheme'
  | 'themeNamedTwice'
  | 'closesBeforeItOpens'
  | 'finalStageEndsTooEarly'
  | 'implementationStartsTooEarly'
  | 'implementationEndsBeforeItStarts'
  | 'envelopeEmpty'
  | 'otherCurrency'
  | 'grantMaxAboveEnvelope'
  | 'areasAboveEnvelope'
  | 'sectionNamedTwice'
  | 'criterionNamedTwice'
  | 'weightsDoNotSum'
  | 'lineAboveMaximum'
  | 'lineOfNoSection'
  | 'headingNamedTwice'
  | 'headingsBelowWhole'
  | 'documentNamedTwice'
  | 'projectTypeNamedTwice'
  | 'nonProfitWithoutIntermediary'
  | 'costNamedTwice'
  | 'rateNamedTwice'
  | 'cityWithoutCountry'
  | 'allowanceBelowNothing'
  | 'tenderBelowQuotes';

/** Why a command on a call is refused. */
export type CallRejection =
  /** A call goes by its programme and number from its first draft on; another number is another call. */
  | { readonly kind: 'callNumberFixed'; readonly programme: string; readonly number: number }
  | { readonly kind: 'configurationFaulty'; readonly faults: readonly ConfigurationFault[] }
  | { readonly kind: 'closingTimePassed'; readonly closesAt: Instant }
  | { readonly kind: 'callNotDue'; readonly dueAt: Instant }
  | { readonly kind: 'extensionNotLater'; readonly closesAt: Instant }
  /** `latest` is the moment before which the stage must close. */
  | { readonly kind: 'extensionIntoFinalStage'; readonly latest: Instant }
  | { readonly kind: 'extensionIntoImplementation'; readonly latest: Instant }
  | { readonly kind: 'finalStageEndPassed'; readonly finalClosesAt: Instant }
  | { readonly kind: 'finalStageIntoImplementation'; readonly finalClosesAt: Instant; readonly latest: Instant }
  | { readonly kind: 'proposalsUndecided'; readonly count: number }
  | {
      readonly kind: 'aboveEnvelope';
      readonly area: Area | undefined;
      readonly accepted: Money;
      readonly envelope: Money;
    }
  | { readonly kind: 'grantsStillOpen'; readonly count: number };
