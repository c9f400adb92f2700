import { accountRoutes } from './routes/accounts.ts';
import { assignmentRoutes } from './routes/assignments.ts';
import { callRoutes } from './routes/calls.ts';
import { directoryImportRoutes } from './routes/directory-imports.ts';
import { documentRoutes } from './routes/documents.ts';
import { grantRoutes } from './routes/grants.ts';
import { insightRoutes } from './routes/insight.ts';
import { institutionRoutes } from './routes/institutions.ts';
import { ledgerRoutes } from './routes/ledger.ts';
import { meRoutes } from './routes/me.ts';
import { metaRoutes } from './routes/meta.ts';
import { partnerRoutes } from './routes/partners.ts';
import { paymentBatchRoutes } from './routes/payment-batches.ts';
import { paymentRequestRoutes } from './routes/payment-requests.ts';
import { peopleRoutes } from './routes/people.ts';
import { printRoutes } from './routes/prints.ts';
import { proposalRoutes } from './routes/proposals.ts';
import { publicRoutes } from './routes/public.ts';
import { questionRoutes } from './routes/questions.ts';
import { reportRoutes } from './routes/reports.ts';

/** Every row of the HTTP surface by its operationId. From here come API Gateway's routes, the OpenAPI document and the client. */
export const routes = {
  ...accountRoutes,
  ...assignmentRoutes,
  ...callRoutes,
  ...meRoutes,
  ...institutionRoutes,
  ...directoryImportRoutes,
  ...peopleRoutes,
  ...documentRoutes,
  ...grantRoutes,
  ...insightRoutes,
  ...ledgerRoutes,
  ...metaRoutes,
  ...partnerRoutes,
  ...paymentBatchRoutes,
  ...paymentRequestRoutes,
  ...printRoutes,
  ...proposalRoutes,
  ...publicRoutes,
  ...questionRoutes,
  ...reportRoutes,
} as const;
