import * as z from 'zod/mini';
import type { Operation } from '../operation.ts';

/** Looking over everything: the audit. */
export const insightRoutes = {
  verifyAudit: {
    method: 'POST',
    path: '/audit/verify',
    resource: 'insight',
    summary: 'Check the hash chain of every case.',
    who: ['auditor', 'administrator', 'head'],
    reply: z.object({
      valid: z.boolean(),
      cases: z.int(),
      faults: z.array(
        z.object({
          aggregate: z.string(),
          id: z.string(),
          /** `changed`: an event is not what was written. `cut`: events are missing at the end. */
          kind: z.enum(['changed', 'cut']),
          version: z.int(),
        }),
      ),
    }),
  },
} as const satisfies Record<string, Operation>;
