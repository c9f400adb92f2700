import type * as z from 'zod/mini';
import { type publicCallReply, publicCallsReply } from '#shared/contract/schemas/public.ts';
import { isOpenAt } from '#shared/domain/call/rules/is-open-at.ts';
import type { CallState } from '#shared/domain/call/state.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { Listed } from '#shared/domain/kernel/repository.ts';
import { ON_SHORT_LIST } from '#shared/domain/proposal/stage-statuses.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { callKind } from '#shared/store/items/call-item.ts';
import { proposalKind } from '#shared/store/items/proposal-item.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';
import { listGuidelines } from './guidelines.ts';

type Reply = z.output<typeof publicCallReply>;
type ListedProposal = NonNullable<Reply['shortList']>[number];

/** Calls as everybody sees them, the newest first. */
export const publicCalls = async (
  show: 'open' | 'all',
  now: Instant,
  { repository }: Pick<Parts, 'repository'>,
): Promise<z.output<typeof publicCallsReply>> => {
  const lines = await allListed(repository, { index: 'family', key: 'call', descending: true });
  const shown = lines.filter(
    ({ summary, status }) => summary['isPublic'] === true && (show === 'all' || ['published', 'open'].includes(status)),
  );
  return publicCallsReply.parse({
    items: shown.map(({ id, status, summary }) => ({ ...summary, id, status })),
    readAt: now,
  });
};

/** One published call; notFound for one that isn't published. */
export const publicCall = async (
  id: string,
  now: Instant,
  { repository }: Pick<Parts, 'repository'>,
): Promise<Reply> => {
  const state = (await repository.load(callKind, id))?.state;
  if (state?.publishedAt === undefined) throw problem('notFound');
  const lines =
    state.shortListPublishedAt === undefined
      ? []
      : await allListed(repository, { index: 'family', key: `call#${id}#proposal` });
  const listOf = async (statuses: readonly string[]): Promise<ListedProposal[]> => {
    const chosen = lines.filter(({ status }) => statuses.includes(status));
    return (await Promise.all(chosen.map((line) => listedProposal(line, repository)))).flat();
  };
  return {
    ...publicSettings(state),
    guidelines: await listGuidelines(id, repository),
    takesProposals: isOpenAt(state, now),
    readAt: now,
    shortList: state.shortListPublishedAt === undefined ? undefined : await listOf(ON_SHORT_LIST),
    finalList: state.finalListPublishedAt === undefined ? undefined : await listOf(['finalListed']),
  };
};

const listedProposal = async ({ id }: Listed, repository: Parts['repository']): Promise<ListedProposal[]> => {
  const state = (await repository.load(proposalKind, id))?.state;
  if (state === undefined) return [];
  const { code, title, ownerName, country, area } = state;
  return [{ code, title, ownerName, country, area }];
};

const publicSettings = ({
  id,
  status,
  configuration,
  closesAt,
  finalClosesAt,
  cancelReason,
}: CallState): Omit<Reply, 'takesProposals' | 'readAt' | 'guidelines'> => ({
  id,
  status,
  programme: configuration.programme,
  number: configuration.number,
  year: configuration.year,
  titles: configuration.titles,
  areas: configuration.areas.map((each) => each.area),
  opensAt: configuration.opensAt,
  closesAt,
  finalClosesAt,
  cancelReason,
  themes: configuration.areas,
  languages: configuration.languages,
  applicantKinds: configuration.applicantKinds,
  activityKinds: configuration.activityKinds,
  projectTypes: configuration.projectTypes,
  intermediary: configuration.intermediary,
  partnerMinimum: configuration.partnerMinimum,
  grantMaximum: configuration.limits.grantMax,
  documents: configuration.documents,
  implementationStartsAt: configuration.implementationStartsAt,
  implementationEndsAt: configuration.implementationEndsAt,
});
