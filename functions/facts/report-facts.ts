import type { ReportCommand } from '#shared/domain/report/commands.ts';
import type { ReportFacts } from '#shared/domain/report/decide.ts';
import type { ReportState } from '#shared/domain/report/state.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';

/** What a report must know of its grant, the grant's activities and its other reports. A grant that is not there answers 404. */
export const reportFacts = async (
  state: ReportState | undefined,
  command: ReportCommand | undefined,
  { repository }: Pick<Parts, 'repository'>,
): Promise<ReportFacts> => {
  const grantId = state?.grantId ?? (command?.type === 'create' ? command.grantId : undefined);
  const grant = grantId === undefined ? undefined : await repository.load(grantKind, grantId);
  if (grant === undefined) throw problem('notFound');
  const [activities, reports] = await Promise.all([
    allListed(repository, { index: 'family', key: `grant#${grantId}#activity` }),
    allListed(repository, { index: 'family', key: `grant#${grantId}#report` }),
  ]);
  return {
    grantStatus: grant.state.status,
    ownerInstitutionId: grant.state.ownerInstitutionId,
    grant: grant.state.grant,
    openActivities: activities.filter(({ status }) => status !== 'accepted').length,
    finalReportId: reports.find(({ summary }) => summary['kind'] === 'final')?.id,
  };
};
