import type * as z from 'zod/mini';
import { type projectReply, type projectsQuery, projectsReply } from '#shared/contract/schemas/public.ts';
import { RUNNING } from '#shared/domain/grant/machine.ts';
import type { Listed } from '#shared/domain/kernel/repository.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';

type Query = z.output<typeof projectsQuery>;
type Project = z.output<typeof projectsReply>['items'][number];

const isRunning = (status: string): boolean => RUNNING.some((each) => each === status);

/** Everything with a signed contract that wasn't broken off, the newest first. */
export const fundedProjects = async (
  query: Query,
  { repository }: Pick<Parts, 'repository'>,
): Promise<z.output<typeof projectsReply>> => {
  const lines = await allListed(repository, { index: 'family', key: 'grant', descending: true });
  const funded = lines.filter(({ status }) => isRunning(status) || status === 'closed');
  const { items } = projectsReply.parse({ items: funded.map(projectOf) });
  return { items: items.filter((project) => fits(project, query)) };
};

const projectOf = ({ summary, status }: Listed): Record<string, unknown> => ({
  ...summary,
  year: Number(String(summary['code']).slice(0, 4)),
  stage: isRunning(status) ? 'running' : 'completed',
});

const fits = (project: Project, { area, country, year, q }: Query): boolean => {
  if (area !== undefined && project.area !== area) return false;
  if (country !== undefined && project.country !== country) return false;
  if (year !== undefined && project.year !== year) return false;
  const text = `${project.title} ${project.ownerName} ${project.code}`.toLowerCase();
  return (q ?? '')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

/** One funded project by its public code, without names of people and without accounts. */
export const fundedProject = async (
  code: string,
  { repository }: Pick<Parts, 'repository'>,
): Promise<z.output<typeof projectReply>> => {
  const lines = await allListed(repository, { index: 'family', key: 'grant', descending: true });
  const line = lines.find(
    ({ summary, status }) => summary['code'] === code && (isRunning(status) || status === 'closed'),
  );
  const grant = line === undefined ? undefined : (await repository.load(grantKind, line.id))?.state;
  if (grant === undefined) throw problem('notFound');
  const proposal = (await repository.load(proposalKind, grant.proposalId))?.state;
  const partners = proposal?.partners.filter(({ status }) => status === 'accepted') ?? [];
  return {
    code,
    title: grant.title,
    ownerName: grant.ownerName,
    country: grant.country,
    area: grant.area,
    callId: grant.callId,
    year: Number(code.slice(0, 4)),
    grant: grant.grant,
    implementationStartsAt: grant.implementationStartsAt,
    implementationEndsAt: grant.implementationEndsAt,
    stage: grant.status === 'closed' ? 'completed' : 'running',
    partners: partners.map(({ institutionName, country }) => ({ institutionName, country })),
    activities: grant.plannedActivities.map(({ title, kind, place, startsOn, endsOn }) => ({
      title,
      kind,
      place,
      startsOn,
      endsOn,
    })),
  };
};
