import type { ReportContent, ReportState } from './state.ts';

type CreateReport = {
  readonly type: 'create';
  readonly reportId: string;
  readonly grantId: string;
  readonly kind: ReportState['kind'];
  readonly content: ReportContent;
};

export type ReportCommand =
  | CreateReport
  | { readonly type: 'save'; readonly content: ReportContent }
  | { readonly type: 'submit' }
  | { readonly type: 'return'; readonly reason: string }
  | { readonly type: 'approve' };
