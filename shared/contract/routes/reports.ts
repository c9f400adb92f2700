import { GRANT_READERS } from '#shared/domain/kernel/grant-readers.ts';
import type { Role } from '#shared/domain/kernel/roles.ts';
import type { Operation } from '../operation.ts';
import { grantParams, reasonBody } from '../schemas/grant.ts';
import { createReportBody, reportContentBody, reportPage, reportParams, reportReply } from '../schemas/report.ts';

const OWNERS = ['editor', 'responsible-authority'] as const satisfies readonly Role[];

/** Reports of a grant's owner, on the way and at the end. */
export const reportRoutes = {
  createReport: {
    method: 'POST',
    path: '/grants/{grantId}/reports',
    resource: 'reports',
    summary: 'Begin a report on a grant.',
    who: OWNERS,
    params: grantParams,
    body: createReportBody,
    reply: reportReply,
    status: 201,
    problems: ['ruleBroken', 'taken'],
  },
  listReports: {
    method: 'GET',
    path: '/grants/{grantId}/reports',
    resource: 'reports',
    summary: 'List the reports on a grant.',
    who: GRANT_READERS,
    params: grantParams,
    reply: reportPage,
  },
  getReport: {
    method: 'GET',
    path: '/reports/{reportId}',
    resource: 'reports',
    summary: 'Show a report.',
    who: GRANT_READERS,
    params: reportParams,
    reply: reportReply,
  },
  saveReport: {
    method: 'PATCH',
    path: '/reports/{reportId}',
    resource: 'reports',
    summary: 'Save a report that is not submitted, on the version that you saw.',
    who: OWNERS,
    params: reportParams,
    body: reportContentBody,
    reply: reportReply,
    needsVersion: true,
    problems: ['wrongState', 'staleVersion'],
  },
  submitReport: {
    method: 'POST',
    path: '/reports/{reportId}/submit',
    resource: 'reports',
    summary: 'Submit a report as the responsible authority.',
    who: ['responsible-authority'],
    params: reportParams,
    reply: reportReply,
    problems: ['wrongState', 'staleVersion', 'ruleBroken', 'invalid'],
  },
  returnReport: {
    method: 'POST',
    path: '/reports/{reportId}/return',
    resource: 'reports',
    summary: 'Return a report to its owner, with the reason.',
    who: ['coordinator'],
    params: reportParams,
    body: reasonBody,
    reply: reportReply,
    problems: ['wrongState', 'staleVersion'],
  },
  approveReport: {
    method: 'POST',
    path: '/reports/{reportId}/approve',
    resource: 'reports',
    summary: 'Approve a report.',
    who: ['coordinator'],
    params: reportParams,
    reply: reportReply,
    problems: ['wrongState', 'staleVersion'],
  },
} as const satisfies Record<string, Operation>;
