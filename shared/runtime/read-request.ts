import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import * as z from 'zod/mini';
import type { Operation } from '#shared/contract/operation.ts';
import { type FieldError, problem } from './problem-details.ts';

/** What API Gateway hands over (payload format 2.0); routes open to anyone come without an authorizer's claims. */
export type HttpEvent = Omit<APIGatewayProxyEventV2WithJWTAuthorizer, 'requestContext'> & {
  readonly requestContext: Omit<APIGatewayProxyEventV2WithJWTAuthorizer['requestContext'], 'authorizer'> & {
    readonly authorizer?: { readonly jwt?: { readonly claims: Readonly<Record<string, unknown>> } };
  };
};

type OutputOf<Schema> = Schema extends z.ZodMiniType ? z.output<Schema> : Record<string, never>;

/** The parts of a request that its row describes, read and checked. */
export type Parsed<Op extends Operation> = {
  readonly params: OutputOf<Op['params']>;
  readonly query: OutputOf<Op['query']>;
  readonly body: OutputOf<Op['body']>;
};

/**
 * Reads path, query and body by the row's schemas. Throws the problems malformed (not JSON), unsupportedType (not
 * sent as JSON) and invalid (422, every fault with its pointer).
 */
export const readRequest = (
  operation: Operation,
  event: HttpEvent,
): { readonly params: unknown; readonly query: unknown; readonly body: unknown } => {
  const errors: FieldError[] = [];
  const read = (schema: z.ZodMiniType | undefined, value: unknown, base: string): unknown => {
    if (schema === undefined) return {};
    const result = z.safeParse(schema, value);
    if (result.success) return result.data;
    errors.push(...result.error.issues.map((issue) => fieldError(issue, base)));
    return undefined;
  };
  const params = read(operation.params, event.pathParameters ?? {}, '#path');
  // An id that has not the form of an id names nothing: the same answer as for one that is not there.
  if (errors.length > 0) throw problem('notFound');
  const query = read(operation.query, event.queryStringParameters ?? {}, '#query');
  const body = operation.body === undefined ? {} : read(operation.body, jsonBody(event), '');
  if (errors.length > 0) throw problem('invalid', {}, errors);
  return { params, query, body };
};

const jsonBody = (event: HttpEvent): unknown => {
  if (event.body === undefined || event.body === '') return {};
  const type = event.headers['content-type'] ?? '';
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(type)) throw problem('unsupportedType');
  try {
    return JSON.parse(event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString('utf8') : event.body);
  } catch {
    throw problem('malformed');
  }
};

const fieldError = (issue: z.core.$ZodIssue, base: string): FieldError => ({
  pointer: `${base}/${issue.path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`,
  code: issue.code,
  detail: detailOf(issue),
});

/** A plain sentence for people who script against the API; the app has its own in four languages, by code. */
const detailOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `must be of type ${issue.expected}`;
    case 'too_small':
      return `must be at least ${issue.minimum} (${issue.origin})`;
    case 'too_big':
      return `must be at most ${issue.maximum} (${issue.origin})`;
    case 'invalid_format':
      return `must have the form ${issue.format}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `has members that are not known: ${issue.keys.join(', ')}`;
    default:
      return 'is not valid';
  }
};
