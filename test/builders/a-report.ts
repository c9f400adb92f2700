import type { ReportState } from '#shared/domain/report/state.ts';
import { at } from './a-context.ts';
import { GRANT } from './a-grant.ts';
import { OWNER } from './an-actor.ts';

/** An interim report on the usual grant. */
export const aReport = (changes: Partial<ReportState> & Pick<ReportState, 'id'>): ReportState => ({
  status: 'draft',
  grantId: GRANT,
  ownerInstitutionId: OWNER,
  kind: 'interim',
  content: { narrative: 'As planned.', outputs: [] },
  createdAt: at('2022-09-10T09:00:00.000Z'),
  ...changes,
});
