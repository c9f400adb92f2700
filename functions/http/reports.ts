import { reportRoutes } from '#shared/contract/routes/reports.ts';
import { reportPage } from '#shared/contract/schemas/report.ts';
import { readsGrantsOf } from '#shared/domain/kernel/grant-readers.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { report } from '#shared/domain/report/decide.ts';
import { cases } from '#shared/runtime/cases.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { listPage } from '#shared/runtime/list-page.ts';
import { problem } from '#shared/runtime/problem-details.ts';
import { grantKind } from '#shared/store/items/grant-item.ts';
import { reportKind } from '#shared/store/items/report-item.ts';
import { reportFacts } from '../facts/report-facts.ts';
import { parts } from '../parts.ts';

const reports = cases(parts, { kind: reportKind, decider: report, facts: reportFacts, show: (state) => state });

/** The grant's id, for those who may read the grant; for all others there is nothing. */
const readableGrant = async (actor: Actor, grantId: string): Promise<string> => {
  const grant = await parts.repository.load(grantKind, grantId);
  if (grant === undefined || !readsGrantsOf(actor, grant.state.ownerInstitutionId)) throw problem('notFound');
  return grantId;
};

export const handler = httpFunction(reportRoutes, parts, {
  createReport: async (request) => {
    const { kind, ...content } = request.body;
    const grantId = await readableGrant(request.actor, request.params.grantId);
    // The rule says so too, but reads a list that lags behind: this holds when two begin one at the same moment.
    const unique = kind === 'final' ? [{ name: 'finalReport', value: grantId }] : [];
    const command = { type: 'create', reportId: request.newId(0), grantId, kind, content } as const;
    return reports.make(request, command, { more: async () => ({ unique }) });
  },
  listReports: async (request) => {
    const grantId = await readableGrant(request.actor, request.params.grantId);
    return listPage(parts.repository, { index: 'family', key: `grant#${grantId}#report`, limit: 100 }, reportPage);
  },
  getReport: (request) => reports.read(request, request.params.reportId),
  saveReport: (request) => reports.give(request, request.params.reportId, { type: 'save', content: request.body }),
  submitReport: (request) => reports.give(request, request.params.reportId, { type: 'submit' }),
  returnReport: (request) => reports.give(request, request.params.reportId, { type: 'return', ...request.body }),
  approveReport: (request) => reports.give(request, request.params.reportId, { type: 'approve' }),
});
