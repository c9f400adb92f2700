import type { Instant } from '../kernel/instant.ts';

/** Why an activity refuses a command. */
export type ActivityRejection =
  | { readonly kind: 'grantNotRunning'; readonly grantStatus: string }
  | { readonly kind: 'noticeTooShort'; readonly days: number; readonly earliest: Instant }
  | { readonly kind: 'outsideImplementation'; readonly from: Instant; readonly to: Instant }
  | { readonly kind: 'endsBeforeStart' }
  | { readonly kind: 'notYetOver'; readonly endedAt: Instant }
  | { readonly kind: 'noParticipants' }
  | { readonly kind: 'evidenceMissing' }
  | { readonly kind: 'documentsNotReady'; readonly documents: readonly string[] };
