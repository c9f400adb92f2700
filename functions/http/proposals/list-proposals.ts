import { proposalPage } from '#shared/contract/schemas/proposal.ts';
import type { Area } from '#shared/domain/kernel/area.ts';
import type { ListQuery } from '#shared/domain/kernel/repository.ts';
import { type Actor, rolesAnywhere } from '#shared/domain/kernel/roles.ts';
import { listPage } from '#shared/runtime/list-page.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import type { Parts } from '../../parts.ts';
import { outsideOffice } from './outside-office.ts';
import { ownInstitution } from './own-institution.ts';
import { atDesks, onTheWay, passedOn } from './passed-on.ts';

type Query = {
  readonly view?: 'institution' | 'focalPoint' | 'onTheWay' | 'passedOn' | 'call' | undefined;
  readonly callId?: string | undefined;
  readonly status?: string | undefined;
  readonly area?: Area | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
};

const OFFICE = ['coordinator', 'head', 'panel', 'finance', 'auditor'] as const;

/**
 * The proposals that this person may see: all of a call for the office, those that wait for a focal point, else those of the own institution.
 * A page may be shorter than asked for, because area and, outside a call's list, status are sieved after reading. What is shown of desks comes
 * whole, without a cursor.
 */
export const listProposals = async (actor: Actor, query: Query, { repository }: Pick<Parts, 'repository'>) => {
  const view = viewOf(actor, query);
  if (view === 'onTheWay') return { items: await onTheWay(actor, query, repository), cursor: undefined };
  if (view === 'passedOn') return { items: await passedOn(actor, query, repository), cursor: undefined };
  if (view === 'focalPoint') {
    const items = (await atDesks(actor, query, repository)).filter((each) => fits(each, query));
    return { items, cursor: undefined };
  }
  const page = await listPage(repository, keyOf(view, actor, query), proposalPage);
  const items = page.items
    .filter((each) => fits(each, query))
    .map((each) => (view === 'call' ? each : outsideOffice(each)));
  return { items, cursor: page.cursor };
};

const viewOf = (actor: Actor, { view, callId }: Query): NonNullable<Query['view']> => {
  if (view !== undefined) return view;
  const roles = rolesAnywhere(actor);
  if (callId !== undefined && OFFICE.some((role) => roles.includes(role))) return 'call';
  return roles.includes('focal-point') ? 'focalPoint' : 'institution';
};

const keyOf = (view: 'institution' | 'call', actor: Actor, { callId, status, cursor, limit }: Query): ListQuery => {
  const roles = rolesAnywhere(actor);
  if (view === 'call') {
    if (!OFFICE.some((role) => roles.includes(role))) throw problem('forbidden');
    if (callId === undefined)
      throw problem('invalid', {}, [{ pointer: '#query/callId', code: 'missing', detail: 'say which call' }]);
    const sortPrefix = status === undefined ? undefined : `${status}#`;
    return { index: 'family', key: `call#${callId}#proposal`, sortPrefix, cursor, limit };
  }
  const institutionId = ownInstitution(actor);
  if (institutionId === undefined) throw problem('forbidden');
  return { index: 'mine', key: `institution#${institutionId}#proposal`, descending: true, cursor, limit };
};

const fits = (
  each: { readonly callId: string; readonly status: string; readonly area: Area },
  { callId, status, area }: Query,
): boolean =>
  (callId === undefined || each.callId === callId) &&
  (status === undefined || each.status === status) &&
  (area === undefined || each.area === area);
