import { callRoutes } from '#shared/contract/routes/calls.ts';
import { callPage } from '#shared/contract/schemas/call.ts';
import type { CallConfiguration } from '#shared/domain/call/configuration.ts';
import { call } from '#shared/domain/call/decide.ts';
import { configurationOf } from '#shared/domain/call/presets.ts';
import type { CallState } from '#shared/domain/call/state.ts';
import { canonicalJson } from '#shared/domain/kernel/hash-chain.ts';
import type { Unique } from '#shared/domain/kernel/repository.ts';
import { type Actor, rolesAnywhere } from '#shared/domain/kernel/roles.ts';
import { cases } from '#shared/runtime/cases.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { listPage } from '#shared/runtime/list-page.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { callFacts } from '../facts/call-facts.ts';
import { standingIn } from '../facts/standing.ts';
import { parts } from '../parts.ts';

const calls = cases(parts, {
  kind: callKind,
  decider: call,
  facts: (state) => callFacts(state, parts),
  show: ({ id: _id, status: _status, ...shown }: CallState) => shown,
});

/** Calls that are still being drafted are listed for those alone who may read them. */
const OFFICE = ['coordinator', 'head', 'panel', 'finance', 'auditor', 'administrator'] as const;
const seesDrafts = (actor: Actor): boolean => OFFICE.some((role) => rolesAnywhere(actor).includes(role));

/** A programme has each number once. */
const uniqueNumber = ({ programme, number }: CallConfiguration): Unique => ({
  name: 'callNumber',
  value: `${programme}#${number}`,
});

export const handler = httpFunction(callRoutes, parts, {
  createCall: (request) => {
    const configuration = configurationOf(request.body);
    return calls.make(
      request,
      { type: 'create', callId: request.newId(0), configuration },
      { more: async () => ({ unique: [uniqueNumber(configuration)] }) },
    );
  },
  listCalls: (request) =>
    listPage(
      parts.repository,
      { index: 'family', key: 'call', descending: true, limit: request.query.limit, cursor: request.query.cursor },
      callPage,
      (line) => line.summary['isPublic'] === true || seesDrafts(request.actor),
    ),
  getCall: (request) => calls.read(request, request.params.callId),
  getStanding: (request) => standingIn(request, parts),
  editCall: (request) =>
    calls.give(request, request.params.callId, { type: 'edit', configuration: request.body.configuration }),
  publishCall: (request) =>
    calls.give(request, request.params.callId, (state) => ({
      type: 'publish',
      configurationHash: parts.digest(canonicalJson(state?.configuration)),
    })),
  extendCall: (request) => calls.give(request, request.params.callId, { type: 'extend', ...request.body }),
  publishShortList: (request) => calls.give(request, request.params.callId, { type: 'publishShortList' }),
  openFinalStage: (request) => calls.give(request, request.params.callId, { type: 'openFinalStage', ...request.body }),
  publishFinalList: (request) => calls.give(request, request.params.callId, { type: 'publishFinalList' }),
  closeOutCall: (request) => calls.give(request, request.params.callId, { type: 'closeOut' }),
  cancelCall: (request) => {
    const { callId } = request.params;
    // A call that nobody outside has seen gives its number up; a published one keeps it for good.
    const numberGivenUp = async () => {
      const { publishedAt, configuration } = await calls.stateOf(request, callId);
      return publishedAt === undefined ? { released: [uniqueNumber(configuration)] } : {};
    };
    return calls.give(request, callId, { type: 'cancel', ...request.body }, { more: numberGivenUp });
  },
});
