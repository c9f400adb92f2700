import { grantRoutes } from '#shared/contract/routes/grants.ts';
import { activityPage } from '#shared/contract/schemas/activity.ts';
import { grantPage } from '#shared/contract/schemas/grant.ts';
import type { ActivityCommand } from '#shared/domain/activity/commands.ts';
import { activity } from '#shared/domain/activity/decide.ts';
import { grant } from '#shared/domain/grant/decide.ts';
import { advanceHeldMinor } from '#shared/domain/grant/rules/advance.ts';
import { freeOnLineMinor } from '#shared/domain/grant/rules/within-commitment.ts';
import type { GrantState } from '#shared/domain/grant/state.ts';
import { type Asked, cases } from '#shared/runtime/cases.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { listPage } from '#shared/runtime/list-page.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { activityKind } from '#shared/store/items/activity-item.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { activityFacts } from '../facts/activity-facts.ts';
import { grantFacts } from '../facts/grant-facts.ts';
import { grantsOf } from '../facts/grants-of.ts';
import { historyOf } from '../facts/history.ts';
import { parts } from '../parts.ts';

const show = (state: GrantState) => {
  const { obligations: _, ...shown } = state;
  return {
    ...shown,
    lines: state.lines.map((line) => ({ ...line, freeMinor: freeOnLineMinor(state, line.lineId) })),
    advanceHeldMinor: advanceHeldMinor(state),
  };
};

const grants = cases(parts, { kind: grantKind, decider: grant, facts: grantFacts, show });
const activities = cases(parts, {
  kind: activityKind,
  decider: activity,
  facts: activityFacts,
  show: (state) => state,
});

type OfActivity = { readonly params: { readonly grantId: string; readonly activityId: string } };

/** An activity is asked for under its own grant; under another there is nothing. */
const underGrant = async (request: OfActivity & Asked): Promise<string> => {
  const { grantId, activityId } = request.params;
  if ((await activities.stateOf(request, activityId)).grantId !== grantId) throw problem('notFound');
  return activityId;
};

const giveActivity = async (request: OfActivity & Asked, command: ActivityCommand) =>
  activities.give(request, await underGrant(request), command);

export const handler = httpFunction(grantRoutes, parts, {
  listGrants: async ({ actor, query: { callId, area, status, ...paging } }) => {
    const where = grantsOf(actor);
    if (where === undefined) return { items: [] };
    const page = await listPage(parts.repository, { ...where, ...paging, descending: true }, grantPage);
    const isAsked = (line: (typeof page.items)[number]): boolean =>
      (callId ?? line.callId) === line.callId &&
      (area ?? line.area) === line.area &&
      (status ?? line.status) === line.status;
    return { ...page, items: page.items.filter(isAsked) };
  },
  getGrant: (request) => grants.read(request, request.params.grantId),
  getGrantHistory: async (request) => {
    const { id } = await grants.stateOf(request, request.params.grantId);
    return historyOf(await parts.repository.history('grant', id));
  },
  prepareContract: (request) =>
    grants.give(request, request.params.grantId, { type: 'prepareContract', ...request.body }),
  signGrant: (request) => grants.give(request, request.params.grantId, { type: 'sign', ...request.body }),
  declineGrant: (request) => grants.give(request, request.params.grantId, { type: 'decline', ...request.body }),
  startGrant: (request) => grants.give(request, request.params.grantId, { type: 'start' }),
  suspendGrant: (request) => grants.give(request, request.params.grantId, { type: 'suspend', ...request.body }),
  resumeGrant: (request) => grants.give(request, request.params.grantId, { type: 'resume' }),
  terminateGrant: (request) => grants.give(request, request.params.grantId, { type: 'terminate', ...request.body }),
  settleGrant: (request) => grants.give(request, request.params.grantId, { type: 'settle', ...request.body }),
  recordRefund: (request) => grants.give(request, request.params.grantId, { type: 'recordRefund', ...request.body }),
  closeGrant: (request) => grants.give(request, request.params.grantId, { type: 'close' }),

  listActivities: async (request) => {
    const { id } = await grants.stateOf(request, request.params.grantId);
    return listPage(parts.repository, { index: 'family', key: `grant#${id}#activity`, limit: 100 }, activityPage);
  },
  getActivity: async (request) => activities.read(request, await underGrant(request)),
  notifyActivity: (request) => giveActivity(request, { type: 'notify', ...request.body }),
  holdActivity: (request) => giveActivity(request, { type: 'hold', ...request.body }),
  submitEvidence: (request) => giveActivity(request, { type: 'submitEvidence', ...request.body }),
  acceptActivity: (request) => giveActivity(request, { type: 'accept' }),
  queryActivity: (request) => giveActivity(request, { type: 'query', ...request.body }),
});
