import { type Context, type Decider, existing } from '../kernel/decider.ts';
import { readsGrantsOf } from '../kernel/grant-readers.ts';
import { never, ok } from '../kernel/result.ts';
import { rolesOnCase } from '../kernel/roles.ts';
import type { ActivityCommand } from './commands.ts';
import type { ActivityEvent } from './events.ts';
import { type ActivityGuard, activityMachine } from './machine.ts';
import type { ActivityRejection } from './rejections.ts';
import { isOver, noticeIsLongEnough, withinImplementation } from './rules/dates.ts';
import type { ActivityState } from './state.ts';

/** What an activity must know of other cases. */
export type ActivityFacts = {
  readonly grantStatus: string;
  /** Which of the documents that the command names are not the owner's, or not yet found clean. */
  readonly unreadyDocuments: readonly string[];
};

/** One activity of a grant: planned, announced, held, shown by documents, accepted. */
export const activity: Decider<
  ActivityState,
  ActivityCommand,
  ActivityEvent,
  ActivityRejection,
  ActivityFacts,
  ActivityGuard
> = {
  name: 'activity',
  machine: activityMachine,
  rolesOf: (actor, state) => rolesOnCase(actor, { institutionId: state?.ownerInstitutionId }),
  mayRead: (actor, state) => readsGrantsOf(actor, state.ownerInstitutionId),
  guards: {
    grantIsRunning: {
      asks: 'case',
      check: (_state, { facts }) =>
        facts.grantStatus === 'active' ? undefined : { kind: 'grantNotRunning', grantStatus: facts.grantStatus },
    },
    noticeIsLongEnough: {
      asks: 'command',
      check: (state, command, { now }) =>
        command.type === 'notify' ? noticeIsLongEnough(existing(state), command, now) : undefined,
    },
    withinImplementation: {
      asks: 'command',
      check: (state, command) =>
        command.type === 'notify' || command.type === 'hold'
          ? withinImplementation(existing(state), command)
          : undefined,
    },
    isOver: {
      asks: 'command',
      check: (_state, command, { now }) => (command.type === 'hold' ? isOver(command, now) : undefined),
    },
    somebodyTookPart: {
      asks: 'command',
      check: (_state, command) =>
        command.type === 'hold' && command.participants.length === 0 ? { kind: 'noParticipants' } : undefined,
    },
    hasEvidence: {
      asks: 'command',
      check: (_state, command) =>
        command.type === 'submitEvidence' && command.evidence.length === 0 ? { kind: 'evidenceMissing' } : undefined,
    },
    documentsAreReady: {
      asks: 'command',
      check: (_state, _command, { facts }) =>
        facts.unreadyDocuments.length === 0
          ? undefined
          : { kind: 'documentsNotReady', documents: facts.unreadyDocuments },
    },
  },
  handle: (state, command, context) => ok([happened(state, command, context)]),
  evolve: (state, event) => (event.type === 'Planned' ? planned(event) : changed(existing(state), event)),
};

const happened = (
  state: ActivityState | undefined,
  command: ActivityCommand,
  { now: at }: Context<ActivityFacts>,
): ActivityEvent => {
  if (command.type === 'plan') return { ...command, type: 'Planned', at };
  const { grantId, title } = existing(state);
  switch (command.type) {
    case 'notify':
      return { ...command, type: 'Notified', grantId, title, at };
    case 'hold':
      return { ...command, type: 'Held', grantId, title, at };
    case 'submitEvidence':
      return { ...command, type: 'EvidenceSubmitted', grantId, title };
    case 'accept':
      return { type: 'Accepted', grantId, title, at };
    case 'query':
      return { ...command, type: 'Queried', grantId, title };
    default:
      return never(command);
  }
};

const planned = (event: Extract<ActivityEvent, { type: 'Planned' }>): ActivityState => {
  const { type: _, activityId, place, startsOn, endsOn, at, ...plan } = event;
  return {
    ...plan,
    id: activityId,
    status: 'planned',
    plannedPlace: place,
    plannedStartsOn: startsOn,
    plannedEndsOn: endsOn,
    plannedAt: at,
    evidence: [],
  };
};

const changed = (state: ActivityState, event: Exclude<ActivityEvent, { type: 'Planned' }>): ActivityState => {
  switch (event.type) {
    case 'Notified': {
      const { type: _type, grantId: _grantId, title: _title, at, ...notice } = event;
      return { ...state, status: 'notified', notice: { ...notice, notifiedAt: at } };
    }
    case 'Held': {
      const { type: _type, grantId: _grantId, title: _title, at, ...held } = event;
      return { ...state, status: 'held', held: { ...held, recordedAt: at } };
    }
    case 'EvidenceSubmitted':
      return { ...state, status: 'evidenced', evidence: [...state.evidence, ...event.evidence] };
    case 'Accepted':
      return { ...state, status: 'accepted', acceptedAt: event.at };
    case 'Queried':
      return { ...state, status: 'queried', query: event.question };
    default:
      return never(event);
  }
};
