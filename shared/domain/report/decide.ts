import { type Context, type Decider, existing } from '../kernel/decider.ts';
import { readsGrantsOf } from '../kernel/grant-readers.ts';
import { isMore, type Money, toDecimal } from '../kernel/money.ts';
import { never, ok } from '../kernel/result.ts';
import { rolesOnCase } from '../kernel/roles.ts';
import type { ReportCommand } from './commands.ts';
import type { ReportEvent } from './events.ts';
import { type ReportGuard, reportMachine } from './machine.ts';
import type { ReportRejection } from './rejections.ts';
import type { ReportState } from './state.ts';

/** What a report must know of its grant and of the grant's other cases. */
export type ReportFacts = {
  readonly grantStatus: string;
  readonly ownerInstitutionId: string;
  readonly grant: Money;
  /** Activities of the grant that have not been accepted. */
  readonly openActivities: number;
  /** The grant's final report, when there is one already. */
  readonly finalReportId: string | undefined;
};

/** In these states a grant takes reports of its owner; a suspended one must be resumed first. */
const REPORTING = ['active', 'finalReportDue'];

/** A report on a grant: written by the owner, signed off by its responsible authority, approved by the coordinator. */
export const report: Decider<ReportState, ReportCommand, ReportEvent, ReportRejection, ReportFacts, ReportGuard> = {
  name: 'report',
  machine: reportMachine,
  rolesOf: (actor, state, { facts }) =>
    rolesOnCase(actor, { institutionId: state?.ownerInstitutionId ?? facts.ownerInstitutionId }),
  mayRead: (actor, state) => readsGrantsOf(actor, state.ownerInstitutionId),
  guards: {
    grantTakesReports: {
      asks: 'case',
      check: (_state, { facts }) =>
        REPORTING.includes(facts.grantStatus)
          ? undefined
          : { kind: 'grantTakesNoReport', grantStatus: facts.grantStatus },
    },
    onlyOneFinal: {
      asks: 'command',
      check: (_state, command, { facts }) =>
        command.type === 'create' && command.kind === 'final' && facts.finalReportId !== undefined
          ? { kind: 'finalReportExists', reportId: facts.finalReportId }
          : undefined,
    },
    narrativeIsWritten: {
      asks: 'case',
      check: (state) => (existing(state).content.narrative.trim() === '' ? { kind: 'narrativeMissing' } : undefined),
    },
    finalTotalIsSound: { asks: 'case', check: (state, { facts }) => finalTotalIsSound(existing(state), facts) },
    activitiesAreClosed: {
      asks: 'case',
      check: (state, { facts }) =>
        state?.kind === 'final' && facts.openActivities > 0
          ? { kind: 'activitiesOpen', count: facts.openActivities }
          : undefined,
    },
  },
  handle: (state, command, context) => ok([happened(state, command, context)]),
  evolve: (state, event) => (event.type === 'Created' ? created(event) : changed(existing(state), event)),
};

/** A final report says what is eligible in all, in the grant's currency and no more than the grant. */
const finalTotalIsSound = (state: ReportState, { grant }: ReportFacts): ReportRejection | undefined => {
  if (state.kind !== 'final') return undefined;
  const { finalEligible } = state.content;
  if (finalEligible === undefined) return { kind: 'finalEligibleMissing' };
  return finalEligible.currency !== grant.currency || isMore(finalEligible, grant)
    ? { kind: 'eligibleAboveGrant', grant: toDecimal(grant), currency: grant.currency }
    : undefined;
};

const happened = (
  state: ReportState | undefined,
  command: ReportCommand,
  { facts, now: at }: Context<ReportFacts>,
): ReportEvent => {
  if (command.type === 'create')
    return { ...command, type: 'Created', ownerInstitutionId: facts.ownerInstitutionId, at };
  const { id: reportId, grantId, kind } = existing(state);
  switch (command.type) {
    case 'save':
      return { type: 'Saved', content: command.content };
    case 'submit':
      return { type: 'Submitted', reportId, grantId, kind, at };
    case 'return':
      return { type: 'Returned', reportId, grantId, kind, reason: command.reason };
    case 'approve':
      return { type: 'Approved', reportId, grantId, kind, at };
    default:
      return never(command);
  }
};

const created = (event: Extract<ReportEvent, { type: 'Created' }>): ReportState => {
  const { type: _, reportId, at, ...report } = event;
  return { ...report, id: reportId, status: 'draft', createdAt: at };
};

const changed = (state: ReportState, event: Exclude<ReportEvent, { type: 'Created' }>): ReportState => {
  switch (event.type) {
    case 'Saved':
      return { ...state, content: event.content };
    case 'Submitted':
      return { ...state, status: 'submitted', submittedAt: event.at };
    case 'Returned':
      return { ...state, status: 'returned', returnReason: event.reason };
    case 'Approved':
      return { ...state, status: 'approved', approvedAt: event.at };
    default:
      return never(event);
  }
};
