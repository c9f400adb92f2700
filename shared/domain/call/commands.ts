import type { Instant } from '../kernel/instant.ts';
import type { CallConfiguration } from './configuration.ts';

export type CallCommand =
  | { readonly type: 'create'; readonly callId: string; readonly configuration: CallConfiguration }
  | { readonly type: 'edit'; readonly configuration: CallConfiguration }
  /** `configurationHash` is the SHA-256 of the canonical JSON of the settings that are published. */
  | { readonly type: 'publish'; readonly configurationHash: string }
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  /** Puts the closing of the stage that is under way off: of the final one while that is open, else of the preliminary one. */
  | { readonly type: 'extend'; readonly closesAt: Instant; readonly reason: string }
  | { readonly type: 'startReview' }
  | { readonly type: 'publishShortList' }
  /** `finalClosesAt` stands before the configuration's when it is given. */
  | { readonly type: 'openFinalStage'; readonly finalClosesAt?: Instant | undefined }
  | { readonly type: 'closeFinalStage' }
  | { readonly type: 'startFinalReview' }
  | { readonly type: 'publishFinalList' }
  | { readonly type: 'startContracting' }
  | { readonly type: 'startImplementation' }
  | { readonly type: 'closeOut' }
  | { readonly type: 'cancel'; readonly reason: string };
