import { publicRoutes } from '#shared/contract/routes/public.ts';
import { httpFunction } from '#shared/runtime/http-function.ts';
import { answeredQuestions } from '../facts/answered-questions.ts';
import { fundedProject, fundedProjects } from '../facts/funded-projects.ts';
import { guidelinesOf } from '../facts/guidelines.ts';
import { publicCall, publicCalls } from '../facts/public-calls.ts';
import { verifyReceipt } from '../facts/receipts.ts';
import { parts } from '../parts.ts';

export const handler = httpFunction(publicRoutes, parts, {
  listOpenCalls: ({ query, now }) => publicCalls(query.show ?? 'open', now, parts),
  getOpenCall: ({ params, now }) => publicCall(params.callId, now, parts),
  getGuidelines: ({ params }) => guidelinesOf(params, parts),
  listAnsweredQuestions: ({ params }) => answeredQuestions(params.callId, parts),
  listFundedProjects: ({ query }) => fundedProjects(query, parts),
  getFundedProject: ({ params }) => fundedProject(params.code, parts),
  verifyReceipt: ({ params }) => verifyReceipt(params.contentHash, parts),
});
