import middy from '@middy/core';
import httpSecurityHeaders from '@middy/http-security-headers';
import type { APIGatewayProxyStructuredResultV2, Context as LambdaContext } from 'aws-lambda';
import * as z from 'zod/mini';
import type { Operation } from '#shared/contract/operation.ts';
import { canonicalJson } from '#shared/domain/kernel/hash-chain.ts';
import { fromMilliseconds, type Instant } from '#shared/domain/kernel/instant.ts';
import { type Actor, rolesAnywhere } from '#shared/domain/kernel/roles.ts';
import type { Asked } from './cases.ts';
import type { Tools } from './execute-command.ts';
import { answerProblems, logged } from './http-middleware.ts';
import { problem } from './problem-details.ts';
import { type HttpEvent, type Parsed, readRequest } from './read-request.ts';

/** What a function must be built of to serve requests. */
export type HttpParts = Tools & {
  readonly digest: (text: string) => string;
  /** Who a signed-in person is now; undefined when unknown or suspended. */
  readonly actorOf: (personId: string) => Promise<Actor | undefined>;
  /** Does the work of one request, so that what it reads can be remembered until it is answered. */
  readonly duringRequest: <Answer>(work: () => Promise<Answer>) => Promise<Answer>;
};

/** A request that has been let through: read, checked, and known who sent it. */
type HttpRequest<Op extends Operation, Parts> = Parsed<Op> &
  Asked & {
    /** When it arrived at the gate, by the server's clock: deadlines go by this moment and no later one. */
    readonly now: Instant;
    /** The address the request came to, e.g. for links back to the API. */
    readonly origin: string;
    readonly parts: Parts;
  };

type Handler<Op extends Operation, Parts> = (
  request: HttpRequest<Op, Parts>,
) => Promise<z.output<Op['reply']>> | z.output<Op['reply']>;

/**
 * Serves all routes of one resource from one Lambda function. A route without its handler, or with one that answers something else
 * than its row says, does not compile. The middy stack, from the outside in: log, security headers, problems; then in one order for every
 * route: who is it → may such a person try → is the request well-formed → the handler.
 */
export const httpFunction = <Routes extends Readonly<Record<string, Operation>>, Parts extends HttpParts>(
  routes: Routes,
  parts: Parts,
  handlers: { readonly [Name in keyof Routes]: Handler<Routes[Name], Parts> },
) => {
  const byKey = new Map<string, Route<Parts>>();
  for (const name of namesOf(routes)) {
    const operation = routes[name];
    if (operation !== undefined) byKey.set(routeKey(operation), routeOf(String(name), operation, handlers[name]));
  }
  return middy<HttpEvent, APIGatewayProxyStructuredResultV2>()
    .use(logged((event) => byKey.get(event.routeKey)?.operationId))
    .use(httpSecurityHeaders())
    .use(answerProblems())
    .handler(async (event: HttpEvent, _context: LambdaContext) => {
      const route = byKey.get(event.routeKey);
      if (route === undefined) throw problem('notFound');
      return parts.duringRequest(() => route.serve(event, parts));
    });
};

type Route<Parts> = {
  readonly operationId: string;
  readonly serve: (event: HttpEvent, parts: Parts) => Promise<APIGatewayProxyStructuredResultV2>;
};

const namesOf = <Rows extends object>(rows: Rows): readonly (keyof Rows)[] => {
  const names: (keyof Rows)[] = [];
  for (const name in rows) names.push(name);
  return names;
};

const routeKey = (operation: Operation): string => `${operation.method} ${operation.path}`;

const routeOf = <Op extends Operation, Parts extends HttpParts>(
  operationId: string,
  operation: Op,
  handler: Handler<Op, Parts>,
): Route<Parts> => ({
  operationId,
  serve: async (event, parts) => {
    const actor = await identify(operation, event, parts);
    authorise(operation, actor);
    const parsed = readAs<Op>(operation, event);
    const made: string[] = [];
    const body = await handler({
      ...parsed,
      operationId,
      actor,
      now: fromMilliseconds(event.requestContext.timeEpoch),
      origin: originOf(event),
      newId: (index) => {
        while (made.length <= index) made.push(parts.newId());
        return made[index] ?? parts.newId();
      },
      version: versionOf(operation, event),
      idempotencyKey: keyOf(event),
      requestHash: parts.digest(canonicalJson([event.rawPath, parsed.body])),
      parts,
    });
    return answer(operation, body);
  },
});

/** `readRequest` has checked the request by the row's own schemas, which is what `Parsed<Op>` says. */
const readAs = <Op extends Operation>(operation: Op, event: HttpEvent): Parsed<Op> => {
  const parsed: unknown = readRequest(operation, event);
  const trust = (value: unknown): value is Parsed<Op> => value === parsed;
  if (!trust(parsed)) throw problem('fault');
  return parsed;
};

/** Absent or unknown means refused, never «somebody». */
const identify = async (operation: Operation, event: HttpEvent, parts: HttpParts): Promise<Actor> => {
  if (operation.who === 'anyone' || operation.who === 'invited') return { kind: 'anyone' };
  const personId = event.requestContext.authorizer?.jwt?.claims['username'];
  if (typeof personId !== 'string') throw problem('unauthenticated');
  const actor = await parts.actorOf(personId);
  if (actor === undefined) throw problem('forbidden', { because: 'notKnown', facts: {} });
  return actor;
};

const authorise = ({ who }: Operation, actor: Actor): void => {
  if (typeof who === 'string') return;
  const roles = rolesAnywhere(actor);
  if (!who.some((role) => roles.includes(role)))
    throw problem('forbidden', { because: 'notPermitted', facts: { needs: who } });
};

/** Behind API Gateway every address is https; only a host on this very machine speaks plain http. */
const originOf = (event: HttpEvent): string => {
  const domain = event.requestContext.domainName;
  return `${/^(localhost|127\.0\.0\.1)(:|$)/.test(domain) ? 'http' : 'https'}://${domain}`;
};

const versionOf = (operation: Operation, event: HttpEvent): number | undefined => {
  const header = event.headers['if-match'];
  if (header === undefined) {
    if (operation.needsVersion) throw problem('versionMissing');
    return undefined;
  }
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim())?.[1];
  if (version === undefined) throw problem('malformed');
  return Number(version);
};

const keyOf = (event: HttpEvent): string | undefined => {
  const key = event.headers['idempotency-key'];
  if (key !== undefined && !/^[\x21-\x7e]{1,100}$/.test(key)) throw problem('malformed');
  return key;
};

/** What was for one reader's eyes is kept by no cache. */
const NOT_KEPT = { 'cache-control': 'no-store' } as const;

const answer = (operation: Operation, body: unknown): APIGatewayProxyStructuredResultV2 => {
  const status = operation.status ?? 200;
  if (status === 204) return { statusCode: 204 };
  if (operation.replyType !== undefined)
    return typeof body === 'string'
      ? { statusCode: status, headers: { 'content-type': `${operation.replyType}; charset=utf-8`, ...NOT_KEPT }, body }
      : {
          statusCode: status,
          headers: { 'content-type': operation.replyType, ...NOT_KEPT },
          body: base64(body),
          isBase64Encoded: true,
        };
  // Through the row's own schema: what a row does not declare cannot leave, however the state behind it grows.
  const declared = z.parse(operation.reply, body);
  return {
    statusCode: status,
    headers: { 'content-type': 'application/json', ...NOT_KEPT, ...etag(declared) },
    body: JSON.stringify(declared),
  };
};

const base64 = (body: unknown): string => {
  if (!(body instanceof Uint8Array)) throw new Error('a reply that is not JSON must be text or bytes');
  return Buffer.from(body).toString('base64');
};

const etag = (body: unknown): Record<string, string> =>
  typeof body === 'object' && body !== null && 'version' in body && typeof body.version === 'number'
    ? { etag: `"${body.version}"` }
    : {};
