import { proposalPage } from '#shared/contract/schemas/proposal.ts';
import type { Area } from '#shared/domain/kernel/area.ts';
import type { Listed, Repository } from '#shared/domain/kernel/repository.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { allListed } from '../../facts/all-listed.ts';

type Query = { readonly callId?: string | undefined; readonly area?: Area | undefined };

/** Calls that are over have no news for a focal point; each of the others costs one list page or two. */
const OVER = ['draft', 'themesSet', 'closedOut', 'cancelled'];

/**
 * What the focal points of a country and area have passed on, whoever of them did it, the latest first. Institutions of the OIC stand for
 * no country, so the proposals of those that sit there are not theirs.
 */
export const passedOn = async (actor: Actor, { callId, area }: Query, repository: Pick<Repository, 'list'>) => {
  const desks =
    actor.kind === 'person' ? actor.grants.flatMap((each) => (each.role === 'focal-point' ? [each] : [])) : [];
  if (desks.length === 0) return [];
  const isTheirs = ({ summary }: Listed): boolean =>
    summary['submittedAt'] !== undefined &&
    summary['ownerKind'] !== 'oic' &&
    (area === undefined || summary['area'] === area) &&
    desks.some((desk) => desk.country === summary['country'] && desk.area === summary['area']);
  const calls = callId === undefined ? await runningCalls(repository) : [callId];
  const lines = await Promise.all(
    calls.map((id) => allListed(repository, { index: 'family', key: `call#${id}#proposal` })),
  );
  const theirs = lines.flat().filter((line) => isTheirs(line) && !WAITING.includes(line.status));
  const shown = theirs.map(({ id, status, summary }) => ({
    ...summary,
    id,
    status,
    failureProposed: undefined,
  }));
  return proposalPage.shape.items
    .parse(shown)
    .toSorted((left, right) => (right.submittedAt ?? '').localeCompare(left.submittedAt ?? ''));
};

/** A final form that still waits at the desk stands in the other list. */
const WAITING = ['finalWithFocalPoint'];

const runningCalls = async (repository: Pick<Repository, 'list'>): Promise<readonly string[]> => {
  const calls = await allListed(repository, { index: 'family', key: 'call' });
  return calls.filter(({ status }) => !OVER.includes(status)).map(({ id }) => id);
};
