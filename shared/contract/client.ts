import type * as z from 'zod/mini';
import type { Operation } from './operation.ts';
import { routes } from './routes.ts';

type Routes = typeof routes;

type InputOf<Schema> = Schema extends z.ZodMiniType ? z.input<Schema> : undefined;

type Member<Name extends string, Value> = [Value] extends [undefined] ? unknown : { readonly [Key in Name]: Value };

/** What a call takes: exactly the parts that its row has, and the two headers of a write. */
export type CallInput<Op extends Operation> = Member<'params', InputOf<Op['params']>> &
  Member<'body', InputOf<Op['body']>> & {
    readonly query?: InputOf<Op['query']>;
    /** The version that was changed; goes out as `If-Match`. */
    readonly version?: number;
    /** Makes a write safe to repeat; goes out as `Idempotency-Key`. */
    readonly idempotencyKey?: string;
    readonly signal?: AbortSignal;
  };

/** A problem as it came in (RFC 9457), with the reason and facts of a refusal where there is one. */
export type ProblemReply = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly traceId?: string;
  readonly because?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
  readonly [member: string]: unknown;
};

export type Answer<Body> =
  | { readonly ok: true; readonly status: number; readonly body: Body }
  | { readonly ok: false; readonly status: number; readonly problem: ProblemReply };

export type Client = {
  readonly [Name in keyof Routes]: (input: CallInput<Routes[Name]>) => Promise<Answer<z.output<Routes[Name]['reply']>>>;
};

type Options = {
  readonly baseUrl: string;
  /** The access token to send; undefined sends none. Asked anew at every call. */
  readonly token?: () => string | undefined;
  readonly fetch: (url: string, init: Sent) => Promise<Received>;
};

/** The little of the Fetch standard that the client uses; the browser's and Node's own `fetch` both fit. */
type Sent = {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly signal?: AbortSignal;
};
type Received = {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
};

/**
 * The typed client: `client.saveProposal({ params, body, version })`. Web app, demo and tests speak to the API through it alone. A refusal
 * is a value; only a connection that fails throws (as `fetch` does).
 */
export const createClient = (options: Options): Client => {
  const call = (operation: Operation) => (input: CallInput<Operation>) => send(options, operation, input);
  const client = Object.fromEntries(rowsOf(routes).map(([name, operation]) => [name, call(operation)]));
  if (!isClient(client)) throw new Error('the client lacks a route');
  return client;
};

const rowsOf = (rows: Readonly<Record<string, Operation>>): readonly [string, Operation][] => Object.entries(rows);

/** Each member is made from the row of the same name, which is what `Client` says. */
const isClient = (value: object): value is Client => Object.keys(routes).every((name) => name in value);

const send = async (options: Options, operation: Operation, input: CallInput<Operation>): Promise<Answer<unknown>> => {
  const { params, body, query, version, idempotencyKey, signal }: LooseInput = input;
  const token = options.token?.();
  const response = await options.fetch(options.baseUrl + pathOf(operation.path, params) + searchOf(query), {
    method: operation.method,
    headers: {
      accept: 'application/json, application/problem+json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  return response.status < 400 && isFile(operation)
    ? { ok: true, status: response.status, body: new Uint8Array(await response.arrayBuffer()) }
    : readAnswer(response);
};

/** Whether a row answers with the bytes of a file. */
const isFile = ({ replyType }: Operation): boolean =>
  replyType === 'application/pdf' || replyType === 'application/json';

type LooseInput = {
  readonly params?: unknown;
  readonly body?: unknown;
  readonly query?: unknown;
  readonly version?: number | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly signal?: AbortSignal | undefined;
};

const readAnswer = async (response: Received): Promise<Answer<unknown>> => {
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  const body: unknown = isJson && text !== '' ? JSON.parse(text) : text;
  if (response.status < 400) return { ok: true, status: response.status, body };
  return { ok: false, status: response.status, problem: isProblem(body) ? body : unreadable(response.status) };
};

const isProblem = (value: unknown): value is ProblemReply =>
  typeof value === 'object' && value !== null && 'type' in value && 'status' in value;

/** What stands between us and the API (a gateway, a proxy) may answer in its own words. */
const unreadable = (status: number): ProblemReply => ({
  type: status === 401 ? '/problems/unauthenticated' : '/problems/fault',
  title: 'No readable answer',
  status,
  detail: `The server answered ${status} without saying why.`,
});

const members = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const pathOf = (path: string, params: unknown): string =>
  members(params).reduce((made, [name, value]) => made.replace(`{${name}}`, encodeURIComponent(String(value))), path);

const searchOf = (query: unknown): string => {
  const pairs = members(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
};
