import type * as z from 'zod/mini';
import type { Role } from '#shared/domain/kernel/roles.ts';
import type { ProblemName } from './problems.ts';

/**
 * One row of the HTTP surface: everything that anyone needs to know of a route. API Gateway's routes, the handlers' types, the OpenAPI
 * document, the typed client and the authorization matrix are all made from these rows.
 */
export type Operation = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The path as API Gateway and OpenAPI write it, e.g. `/calls/{callId}`. */
  readonly path: `/${string}`;
  /** The function that serves it: one per resource. */
  readonly resource: Resource;
  /** One sentence in the imperative for people who read the reference. */
  readonly summary: string;
  /**
   * Who may try. `anyone` needs no sign-in; `invited` needs the token in the path; `signed-in` any known person; else one of the roles
   * held anywhere (whether it reaches this very case is the machine's question).
   */
  readonly who: 'anyone' | 'invited' | 'signed-in' | readonly Role[];
  readonly params?: z.ZodMiniObject;
  readonly query?: z.ZodMiniObject;
  readonly body?: z.ZodMiniType;
  readonly reply: z.ZodMiniType;
  /** 200 when left out. */
  readonly status?: 200 | 201 | 202 | 204;
  /** Media type of a reply that goes out as it is: text, or the bytes of a file (also of a JSON file, whose every byte counts). */
  readonly replyType?: 'text/html' | 'application/xml' | 'application/pdf' | 'application/json';
  /** What may go wrong besides what any route can answer (malformed, unauthenticated, forbidden, notFound, tooMany). */
  readonly problems?: readonly ProblemName[];
  /** Edits of an existing case that must name the version they were made on, in `If-Match`. */
  readonly needsVersion?: true;
};

/** The resources, each served by one Lambda function. */
export const RESOURCES = [
  'meta',
  'public',
  'directory',
  'calls',
  'proposals',
  'documents',
  'assignments',
  'grants',
  'reports',
  'accounts',
  'payment-requests',
  'payment-batches',
  'ledger',
  'insight',
  'prints',
  'questions',
] as const;

export type Resource = (typeof RESOURCES)[number];
