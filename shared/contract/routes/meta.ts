import * as z from 'zod/mini';
import type { Operation } from '../operation.ts';

/** The surface about itself. */
export const metaRoutes = {
  getHealth: {
    method: 'GET',
    path: '/health',
    resource: 'meta',
    summary: 'Say whether the service answers.',
    who: 'anyone',
    reply: z.object({ status: z.literal('ok'), now: z.string() }),
  },
  getOpenApi: {
    method: 'GET',
    path: '/openapi.json',
    resource: 'meta',
    summary: 'Get this description as OpenAPI 3.1.',
    who: 'anyone',
    reply: z.record(z.string(), z.unknown()),
  },
  getReference: {
    method: 'GET',
    path: '/reference',
    resource: 'meta',
    summary: 'Read this description as a page.',
    who: 'anyone',
    reply: z.string(),
    replyType: 'text/html',
  },
} as const satisfies Record<string, Operation>;
