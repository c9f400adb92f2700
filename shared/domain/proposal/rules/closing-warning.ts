import { type Instant, plusDays } from '../../kernel/instant.ts';
import type { CallFacts } from '../facts.ts';
import type { ProposalState } from '../state.ts';
import { stageClosesAt, stageWindow } from './stage-window.ts';

/** How many days before closing those whose proposal is not transmitted are warned (dossier P2), the last first. */
const WARNING_DAYS = [1, 3, 7] as const;

export type WarningDays = (typeof WARNING_DAYS)[number];

/** The warning that a closing time calls for at a moment: the last one whose time has come; undefined before the first and after closing. */
export const warningAt = (closesAt: Instant, now: Instant): WarningDays | undefined =>
  now < closesAt ? WARNING_DAYS.find((days) => plusDays(closesAt, -days) <= now) : undefined;

/** The warning that this proposal is still to be given; undefined when there is none now, or it was given for this very closing time. */
export const dueWarning = (
  { stage, warned }: Pick<ProposalState, 'stage' | 'warned'>,
  call: CallFacts,
  now: Instant,
): { readonly daysLeft: WarningDays; readonly closesAt: Instant } | undefined => {
  const closesAt = stageClosesAt(stage, call);
  if (closesAt === undefined || stageWindow(stage, call, now) !== 'open') return undefined;
  const daysLeft = warningAt(closesAt, now);
  const isGiven = warned?.closesAt === closesAt && daysLeft !== undefined && warned.daysLeft <= daysLeft;
  return daysLeft === undefined || isGiven ? undefined : { daysLeft, closesAt };
};
