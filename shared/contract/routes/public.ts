import type { Operation } from '../operation.ts';
import { callParams } from '../schemas/call.ts';
import { downloadReply } from '../schemas/document.ts';
import { receiptParams, receiptReply } from '../schemas/prints.ts';
import {
  guidelineParams,
  projectParams,
  projectReply,
  projectsQuery,
  projectsReply,
  publicCallReply,
  publicCallsQuery,
  publicCallsReply,
} from '../schemas/public.ts';
import { answeredQuestionsReply } from '../schemas/question.ts';

/** What everybody may know, without signing in. */
export const publicRoutes = {
  listOpenCalls: {
    method: 'GET',
    path: '/public/calls',
    resource: 'public',
    summary: 'List the calls that can be applied for now or soon.',
    who: 'anyone',
    query: publicCallsQuery,
    reply: publicCallsReply,
  },
  getOpenCall: {
    method: 'GET',
    path: '/public/calls/{callId}',
    resource: 'public',
    summary: 'Show a published call, and its lists once they are out.',
    who: 'anyone',
    params: callParams,
    reply: publicCallReply,
  },
  getGuidelines: {
    method: 'GET',
    path: '/public/calls/{callId}/guidelines/{documentId}',
    resource: 'public',
    summary: 'Get a short-lived address of a guideline file of a published call.',
    who: 'anyone',
    params: guidelineParams,
    reply: downloadReply,
  },
  listAnsweredQuestions: {
    method: 'GET',
    path: '/public/calls/{callId}/questions',
    resource: 'public',
    summary: 'List the questions about a call that have been answered, without who asked.',
    who: 'anyone',
    params: callParams,
    reply: answeredQuestionsReply,
  },
  listFundedProjects: {
    method: 'GET',
    path: '/public/projects',
    resource: 'public',
    summary: 'List the projects that have a signed contract.',
    who: 'anyone',
    query: projectsQuery,
    reply: projectsReply,
  },
  getFundedProject: {
    method: 'GET',
    path: '/public/projects/{code}',
    resource: 'public',
    summary: 'Show one funded project with its partners and activities.',
    who: 'anyone',
    params: projectParams,
    reply: projectReply,
  },
  verifyReceipt: {
    method: 'GET',
    path: '/public/receipts/{contentHash}',
    resource: 'public',
    summary: 'Say whether content with the fingerprint of a receipt has been received.',
    who: 'anyone',
    params: receiptParams,
    reply: receiptReply,
  },
} as const satisfies Record<string, Operation>;
