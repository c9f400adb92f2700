import type { Instant } from '../kernel/instant.ts';
import type { ReportContent, ReportState } from './state.ts';

/** Of which grant and of what kind, so that whoever reacts needs nothing but the event. */
type OfGrant = { readonly reportId: string; readonly grantId: string; readonly kind: ReportState['kind'] };

export type ReportEvent =
  | (OfGrant & {
      readonly type: 'Created';
      readonly ownerInstitutionId: string;
      readonly content: ReportContent;
      readonly at: Instant;
    })
  | { readonly type: 'Saved'; readonly content: ReportContent }
  | (OfGrant & { readonly type: 'Submitted'; readonly at: Instant })
  | (OfGrant & { readonly type: 'Returned'; readonly reason: string })
  | (OfGrant & { readonly type: 'Approved'; readonly at: Instant });
