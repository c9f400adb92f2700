import { type ActivityState, activityState } from '../../domain/activity/state.ts';
import type { CaseKind } from '../../domain/kernel/repository.ts';
import { shortened } from './shortened.ts';

/** Activities: those of one grant together, in the order in which the contract plans them. */
export const activityKind: CaseKind<ActivityState> = {
  name: 'activity',
  parse: (value) => activityState.parse(value),
  indexes: (state) => ({
    family: { key: `grant#${state.grantId}#activity`, sort: `${state.plannedStartsOn}#${state.id}` },
  }),
  summary: ({ title, kind, plannedStartsOn, plannedEndsOn, plannedPlace, notice }) => ({
    title: shortened(title, 120),
    kind,
    plannedStartsOn,
    plannedEndsOn,
    place: shortened(notice?.place ?? plannedPlace, 60),
    startsAt: notice?.startsAt,
  }),
};
