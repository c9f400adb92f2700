import { type Instant, isBefore, plusDays } from '../../kernel/instant.ts';
import type { HoldActivity, NotifyActivity } from '../commands.ts';
import type { ActivityRejection } from '../rejections.ts';
import type { ActivityState } from '../state.ts';

/** An activity is announced so many whole days before it starts as its contract says (cpf.md P2: 15 [default]). */
export const noticeIsLongEnough = (
  activity: ActivityState,
  command: NotifyActivity,
  now: Instant,
): ActivityRejection | undefined => {
  const earliest = plusDays(now, activity.noticeDays);
  return isBefore(command.startsAt, earliest)
    ? { kind: 'noticeTooShort', days: activity.noticeDays, earliest }
    : undefined;
};

/** It starts before it ends, and both lie inside the contract's implementation window. */
export const withinImplementation = (
  activity: ActivityState,
  command: NotifyActivity | HoldActivity,
): ActivityRejection | undefined => {
  const [from, to] =
    command.type === 'notify' ? [command.startsAt, command.endsAt] : [command.startedAt, command.endedAt];
  if (isBefore(to, from)) return { kind: 'endsBeforeStart' };
  return isBefore(from, activity.notBefore) || isBefore(activity.notAfter, to)
    ? { kind: 'outsideImplementation', from: activity.notBefore, to: activity.notAfter }
    : undefined;
};

/** Nobody reports an activity as held while it is still going on. */
export const isOver = (command: HoldActivity, now: Instant): ActivityRejection | undefined =>
  isBefore(now, command.endedAt) ? { kind: 'notYetOver', endedAt: command.endedAt } : undefined;
