import type { ActivityState } from '#shared/domain/activity/state.ts';
import { at } from './a-context.ts';
import { GRANT } from './a-grant.ts';
import { OWNER } from './an-actor.ts';

/** A workshop of the usual grant in May 2023, planned and nothing more. */
export const anActivity = (changes: Partial<ActivityState> & Pick<ActivityState, 'id'>): ActivityState => ({
  status: 'planned',
  grantId: GRANT,
  ownerInstitutionId: OWNER,
  key: 'a1',
  title: 'Workshop',
  kind: 'workshop',
  plannedPlace: 'Ankara',
  plannedStartsOn: '2023-05-10',
  plannedEndsOn: '2023-05-12',
  notBefore: at('2022-04-01T00:00:00.000Z'),
  notAfter: at('2023-11-30T21:00:00.000Z'),
  noticeDays: 15,
  plannedAt: at('2022-03-01T00:00:00.000Z'),
  evidence: [],
  ...changes,
});
