import type { Instant } from '../kernel/instant.ts';
import type { HoldActivity, NotifyActivity, PlanActivity } from './commands.ts';
import type { Evidence } from './state.ts';

/** Whose activity it is, so that mail and projections need nothing but the event. */
type OfGrant = { readonly grantId: string; readonly title: string };

export type ActivityEvent =
  | (Omit<PlanActivity, 'type'> & { readonly type: 'Planned'; readonly at: Instant })
  | (Omit<NotifyActivity, 'type'> & OfGrant & { readonly type: 'Notified'; readonly at: Instant })
  | (Omit<HoldActivity, 'type'> & OfGrant & { readonly type: 'Held'; readonly at: Instant })
  | (OfGrant & { readonly type: 'EvidenceSubmitted'; readonly evidence: readonly Evidence[] })
  | (OfGrant & { readonly type: 'Accepted'; readonly at: Instant })
  | (OfGrant & { readonly type: 'Queried'; readonly question: string });
