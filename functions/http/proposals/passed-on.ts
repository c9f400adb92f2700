import { proposalPage } from '#shared/contract/schemas/proposal.ts';
import type { Area } from '#shared/domain/kernel/area.ts';
import type { Listed, Repository } from '#shared/domain/kernel/repository.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { allListed } from '../../facts/all-listed.ts';
import { outsideOffice } from './outside-office.ts';

type Query = { readonly callId?: string | undefined; readonly area?: Area | undefined };
type Lists = Pick<Repository, 'list'>;

/** Calls that are over have no news for a focal point; each of the others costs one list page or two. */
const OVER = ['draft', 'themesSet', 'closedOut', 'cancelled'];

/**
 * What the focal points of a country and area have passed on, whoever of them did it, the latest first. Institutions of the OIC stand for
 * no country, so the proposals of those that sit there are not theirs.
 */
export const passedOn = async (actor: Actor, query: Query, repository: Lists) => {
  const calls = await callIds(query, repository, (status) => !OVER.includes(status));
  const theirs = (await ofDesks(actor, query, calls, repository)).filter(
    ({ status, summary }) => summary['submittedAt'] !== undefined && !WAITING.includes(status),
  );
  return shown(theirs).toSorted((left, right) => (right.submittedAt ?? '').localeCompare(left.submittedAt ?? ''));
};

/** What waits at the actor's desks to be passed on, the longest waiting first at each. */
export const atDesks = async (actor: Actor, { area }: Query, repository: Lists) => {
  const desks = desksOf(actor).filter((desk) => area === undefined || desk.area === area);
  const lines = await Promise.all(
    desks.map((desk) => allListed(repository, { index: 'queue', key: `focal-point#${desk.country}#${desk.area}` })),
  );
  return shown(lines.flat());
};

/** A final form that still waits at the desk stands in the other list. */
const WAITING = ['finalWithFocalPoint'];

/** Where each open stage's forms are while they are written. */
const WRITTEN: Readonly<Record<string, string>> = { open: 'draft', finalStageOpen: 'finalDraft' };

/**
 * What institutions of a focal point's country and area are still writing in calls that are open: title, owner and status, so that whoever is warned of the closing
 * knows whom to ask. What it says is the owner's alone until it is signed and sent.
 */
export const onTheWay = async (actor: Actor, query: Query, repository: Lists) => {
  const calls = await callIds(query, repository, (status) => Object.hasOwn(WRITTEN, status));
  const written = Object.values(WRITTEN);
  return shown((await ofDesks(actor, query, calls, repository)).filter(({ status }) => written.includes(status)));
};

/** Proposals of these calls that belong to the actor's desks. */
const ofDesks = async (
  actor: Actor,
  { area }: Query,
  calls: readonly string[],
  repository: Lists,
): Promise<readonly Listed[]> => {
  const desks = desksOf(actor);
  if (desks.length === 0) return [];
  const lines = await Promise.all(
    calls.map((id) => allListed(repository, { index: 'family', key: `call#${id}#proposal` })),
  );
  return lines
    .flat()
    .filter(
      ({ summary }) =>
        summary['ownerKind'] !== 'oic' &&
        (area === undefined || summary['area'] === area) &&
        desks.some((desk) => desk.country === summary['country'] && desk.area === summary['area']),
    );
};

const desksOf = (actor: Actor) =>
  actor.kind === 'person' ? actor.grants.flatMap((each) => (each.role === 'focal-point' ? [each] : [])) : [];

const shown = (lines: readonly Listed[]) =>
  proposalPage.shape.items.parse(lines.map(({ id, status, summary }) => ({ ...outsideOffice(summary), id, status })));

const callIds = async (
  { callId }: Query,
  repository: Lists,
  isMeant: (status: string) => boolean,
): Promise<readonly string[]> => {
  if (callId !== undefined) return [callId];
  const calls = await allListed(repository, { index: 'family', key: 'call' });
  return calls.filter(({ status }) => isMeant(status)).map(({ id }) => id);
};
