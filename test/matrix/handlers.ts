import type { Resource } from '#shared/contract/operation.ts';

type Handler = (event: never, context: never) => Promise<unknown>;

/** The functions that serve the resources; loaded after the stage is open, because they keep their clients. */
export const handlers: { readonly [Name in Resource]: () => Promise<{ readonly handler: Handler }> } = {
  meta: () => import('../../functions/http/meta.ts'),
  public: () => import('../../functions/http/public.ts'),
  directory: () => import('../../functions/http/directory.ts'),
  calls: () => import('../../functions/http/calls.ts'),
  proposals: () => import('../../functions/http/proposals.ts'),
  documents: () => import('../../functions/http/documents.ts'),
  assignments: () => import('../../functions/http/assignments.ts'),
  grants: () => import('../../functions/http/grants.ts'),
  reports: () => import('../../functions/http/reports.ts'),
  accounts: () => import('../../functions/http/accounts.ts'),
  'payment-requests': () => import('../../functions/http/payment-requests.ts'),
  'payment-batches': () => import('../../functions/http/payment-batches.ts'),
  ledger: () => import('../../functions/http/ledger.ts'),
  questions: () => import('../../functions/http/questions.ts'),
  insight: () => import('../../functions/http/insight.ts'),
  prints: () => import('../../functions/http/prints.ts'),
};
