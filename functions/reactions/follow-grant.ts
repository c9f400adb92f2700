import { activity } from '#shared/domain/activity/decide.ts';
import { call } from '#shared/domain/call/decide.ts';
import type { PlannedActivity } from '#shared/domain/grant/budget.ts';
import type { GrantCommand } from '#shared/domain/grant/commands.ts';
import { grant } from '#shared/domain/grant/decide.ts';
import type { GrantState } from '#shared/domain/grant/state.ts';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import type { ReportState } from '#shared/domain/report/state.ts';
import { type Step, step } from '#shared/runtime/execute-command.ts';
import { reactionFunction } from '#shared/runtime/reaction-function.ts';
import { activityKind } from '#shared/store/items/activity-item.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { reportKind } from '#shared/store/items/report-item.ts';
import { grantFacts } from '../facts/grant-facts.ts';
import { parts } from '../parts.ts';

/** How many activities are planned in one write: a write holds 100 records, and each case takes two. */
const AT_ONCE = 40;

const loadGrant = async (id: string): Promise<GrantState> => {
  const loaded = await parts.repository.load(grantKind, id);
  if (loaded === undefined) throw new Error(`there is no grant ${id}`);
  return loaded.state;
};

const planStep = (contract: GrantState, planned: PlannedActivity): Step => {
  const activityId = parts.newId();
  return step({
    kind: activityKind,
    decider: activity,
    id: activityId,
    isNew: true,
    facts: { grantStatus: contract.status, unreadyDocuments: [] },
    command: {
      type: 'plan',
      activityId,
      grantId: contract.id,
      ownerInstitutionId: contract.ownerInstitutionId,
      ...planned,
      notBefore: contract.implementationStartsAt,
      notAfter: contract.implementationEndsAt,
      noticeDays: contract.activityNoticeDays,
    },
  });
};

/** A signed contract puts down its activities, each of them once. */
const planActivities = async (event: RecordedEvent): Promise<void> => {
  const contract = await loadGrant(event.aggregateId);
  for (let from = 0; from < contract.plannedActivities.length; from += AT_ONCE) {
    const steps = contract.plannedActivities.slice(from, from + AT_ONCE).map((planned) => planStep(contract, planned));
    await parts.react(event, 'follow-grant', { steps }, `#${from}`);
  }
};

/** The first grant that starts takes its call into implementation. */
const startCall = async (event: RecordedEvent): Promise<void> => {
  const { callId } = await loadGrant(event.aggregateId);
  const loaded = await parts.repository.load(callKind, callId);
  if (loaded?.state.status !== 'contracting') return;
  const facts = { casesNotDecided: 0, accepted: [], grantsOpen: 0 };
  await parts.react(event, 'follow-grant', {
    steps: [step({ kind: callKind, decider: call, id: callId, command: { type: 'startImplementation' }, facts })],
  });
};

/**
 * What each step of a final report does to its grant, as long as it is still the report's last word. Events may overtake one another, so
 * an approval makes up for a receipt that has not come through; where it has, the receipt is refused and changes nothing.
 */
const FOLLOWS = {
  'report.Submitted': { status: 'submitted', gives: ['receiveReport'] },
  'report.Returned': { status: 'returned', gives: ['returnReport'] },
  'report.Approved': { status: 'approved', gives: ['receiveReport', 'approveReport'] },
} as const satisfies Record<string, { status: ReportState['status']; gives: readonly GrantCommand['type'][] }>;

/** A final report takes its grant along; an interim one leaves it where it is. */
const followReport = async (
  event: RecordedEvent,
  { status, gives }: (typeof FOLLOWS)[keyof typeof FOLLOWS],
): Promise<void> => {
  const report = (await parts.repository.load(reportKind, event.aggregateId))?.state;
  if (report?.kind !== 'final' || report.status !== status) return;
  for (const type of gives) {
    const command = { type, reportId: report.id };
    const facts = (state: GrantState | undefined) => grantFacts(state, undefined, parts);
    const steps = [step({ kind: grantKind, decider: grant, id: report.grantId, command, facts })];
    await parts.react(event, 'follow-grant', { steps }, `#${type}`);
  }
};

export const handler = reactionFunction('follow-grant', parts, async (event) => {
  const name = `${event.aggregate}.${event.type}`;
  switch (name) {
    case 'grant.ContractSigned':
      return planActivities(event);
    case 'grant.Started':
      return startCall(event);
    case 'report.Submitted':
    case 'report.Returned':
    case 'report.Approved':
      return followReport(event, FOLLOWS[name]);
    default:
      return undefined;
  }
});
