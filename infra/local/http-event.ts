import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JsonObject } from './json.ts';
import { isObject, listAt, numberAt, objectAt, textAt } from './json.ts';
import { ACCOUNT } from './local-names.ts';
import type { MatchedRoute } from './match-route.ts';

/** What of a request goes into the event besides the request itself. */
export type EventFacts = {
  readonly match: MatchedRoute;
  readonly body: Buffer;
  readonly requestId: string;
  /** The moment of the request by the shifted clock. */
  readonly now: Date;
  readonly apiId: string;
  /** Claims of the verified token; undefined on routes without an authorizer. */
  readonly claims: Readonly<Record<string, string>> | undefined;
};

/** Types whose bodies reach a function as text; all others come base64-encoded, as API Gateway does it. */
const TEXT_TYPES = /^(text\/|application\/([\w.+-]*json|[\w.+-]*xml|javascript|x-www-form-urlencoded)\b)/i;

/** The event of an HTTP API in payload format 2.0 for one request. */
export const httpEvent = (request: IncomingMessage, facts: EventFacts): JsonObject => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const { cookie, ...headers } = joinedHeaders(request);
  const isText = facts.body.length === 0 || TEXT_TYPES.test(headers['content-type'] ?? 'text/plain');
  const query = joinedQuery(url.searchParams);
  return {
    version: '2.0',
    routeKey: facts.match.routeKey,
    rawPath: decodeURI(url.pathname),
    rawQueryString: url.search.slice(1),
    ...(cookie === undefined ? {} : { cookies: cookie.split(/; */) }),
    headers,
    ...(Object.keys(query).length === 0 ? {} : { queryStringParameters: query }),
    ...(Object.keys(facts.match.params).length === 0 ? {} : { pathParameters: facts.match.params }),
    requestContext: {
      accountId: ACCOUNT,
      apiId: facts.apiId,
      domainName: headers['host'] ?? 'localhost',
      domainPrefix: facts.apiId,
      requestId: facts.requestId,
      routeKey: facts.match.routeKey,
      stage: '$default',
      time: commonLogTime(facts.now),
      timeEpoch: facts.now.getTime(),
      ...(facts.claims === undefined ? {} : { authorizer: { jwt: { claims: facts.claims, scopes: null } } }),
      http: {
        method: request.method,
        path: decodeURI(url.pathname),
        protocol: 'HTTP/1.1',
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
    },
    ...(facts.body.length === 0 ? {} : { body: facts.body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: !isText,
  };
};

const joinedHeaders = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : (value ?? ''),
    ]),
  );

const joinedQuery = (search: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name).join(',')]));

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const commonLogTime = (now: Date): string => {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${two(now.getUTCDate())}/${MONTHS[now.getUTCMonth()]}/${now.getUTCFullYear()}`;
  return `${day}:${two(now.getUTCHours())}:${two(now.getUTCMinutes())}:${two(now.getUTCSeconds())} +0000`;
};

/** The most a function may answer with: Lambda's limit of 6 MB. */
const ANSWER_BYTES = 6 * 1024 * 1024;

/**
 * Writes a function's answer to the client by the rules of payload format 2.0: an object with `statusCode` is a whole response, anything
 * else is a JSON body with status 200. An answer over Lambda's limit becomes 500.
 */
export const writeAnswer = (response: ServerResponse, answer: unknown): void => {
  const status = isObject(answer) ? numberAt(answer, 'statusCode') : undefined;
  if (status === undefined) {
    response.setHeader('content-type', 'application/json');
    writeBody(response, 200, Buffer.from(JSON.stringify(answer ?? null)));
    return;
  }
  for (const [name, value] of Object.entries(objectAt(answer, 'headers'))) response.setHeader(name, String(value));
  const cookies = listAt(answer, 'cookies').map(String);
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  if (!response.hasHeader('content-type')) response.setHeader('content-type', 'text/plain;charset=utf-8');
  const isEncoded = isObject(answer) && answer['isBase64Encoded'] === true;
  writeBody(response, status, Buffer.from(textAt(answer, 'body') ?? '', isEncoded ? 'base64' : 'utf8'));
};

const writeBody = (response: ServerResponse, status: number, body: Buffer): void => {
  if (body.length > ANSWER_BYTES) {
    writeMessage(response, 500, 'Internal Server Error');
    return;
  }
  response.statusCode = status;
  if (status === 204 || status === 304) {
    response.removeHeader('content-type');
    response.end();
    return;
  }
  response.setHeader('content-length', body.length);
  response.end(body);
};

/** API Gateway's own short answers, e.g. `{"message":"Not Found"}`. */
export const writeMessage = (response: ServerResponse, status: number, message: string): void => {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ message }));
};
