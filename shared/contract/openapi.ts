import * as z from 'zod/mini';
import type { Operation } from './operation.ts';
import { type ProblemName, problems } from './problems.ts';

type Json = Readonly<Record<string, unknown>>;

/** What any route may answer besides what its row names. */
const ALWAYS: readonly ProblemName[] = ['malformed', 'tooMany', 'fault'];

/**
 * The OpenAPI 3.1 document of the whole surface, made from the rows. JSON Schema of zod is draft 2020-12, which is OpenAPI 3.1's own;
 * transforms are described by what goes in.
 */
export const openApi = (routes: Readonly<Record<string, Operation>>, serverUrl: string): Json => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [operationId, operation] of Object.entries(routes)) {
    const item = paths[operation.path] ?? {};
    item[operation.method.toLowerCase()] = describe(operationId, operation);
    paths[operation.path] = item;
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'COMCEC Project Funding',
      version: '1.0.0',
      description:
        'From the call for proposals to the payment on the bank’s statement. Every write takes an Idempotency-Key; edits take If-Match; refusals are problem details (RFC 9457).',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: serverUrl }],
    tags: [...new Set(Object.values(routes).map(({ resource }) => resource))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        signIn: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'An access token of the sign-in service.',
        },
      },
      schemas: { Problem: PROBLEM },
    },
  };
};

const describe = (operationId: string, operation: Operation): Json => ({
  operationId,
  summary: operation.summary,
  tags: [operation.resource],
  ...(typeof operation.who === 'string' ? {} : { description: `For: ${operation.who.join(', ')}.` }),
  security: operation.who === 'anyone' || operation.who === 'invited' ? [] : [{ signIn: [] }],
  parameters: [
    ...parametersOf(operation.params, 'path'),
    ...parametersOf(operation.query, 'query'),
    ...headersOf(operation),
  ],
  ...(operation.body === undefined
    ? {}
    : {
        requestBody: { required: true, content: { 'application/json': { schema: schemaOf(operation.body, 'input') } } },
      }),
  responses: { [String(operation.status ?? 200)]: success(operation), ...refusals(operation) },
});

const success = (operation: Operation): Json =>
  operation.status === 204
    ? { description: 'Done.' }
    : {
        description: 'Done.',
        content: {
          [operation.replyType ?? 'application/json']: {
            schema: operation.replyType === undefined ? schemaOf(operation.reply, 'output') : { type: 'string' },
          },
        },
      };

const refusals = (operation: Operation): Json => {
  const signedIn: readonly ProblemName[] =
    operation.who === 'anyone' || operation.who === 'invited' ? [] : ['unauthenticated', 'forbidden'];
  const reading: readonly ProblemName[] = [
    ...(operation.params === undefined ? [] : (['notFound'] as const)),
    ...(operation.body === undefined && operation.query === undefined ? [] : (['invalid'] as const)),
    ...(operation.needsVersion ? (['versionMissing', 'staleVersion'] as const) : []),
  ];
  const byStatus = new Map<number, string[]>();
  for (const name of new Set([...ALWAYS, ...signedIn, ...reading, ...(operation.problems ?? [])])) {
    const { status, title } = problems[name];
    byStatus.set(status, [...(byStatus.get(status) ?? []), title]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, titles]) => [
      String(status),
      {
        description: titles.join('; '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
};

const parametersOf = (schema: z.ZodMiniObject | undefined, place: 'path' | 'query'): readonly Json[] => {
  if (schema === undefined) return [];
  return Object.entries(schema.shape).map(([name, member]) => ({
    name,
    in: place,
    required: place === 'path' || !accepts(member, undefined),
    schema: schemaOf(member, 'input'),
  }));
};

const accepts = (schema: z.core.$ZodType, value: unknown): boolean => z.safeParse(schema, value).success;

const headersOf = (operation: Operation): readonly Json[] => [
  ...(operation.method === 'GET'
    ? []
    : [{ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 100 } }]),
  ...(operation.needsVersion
    ? [{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string', examples: ['"3"'] } }]
    : []),
];

const schemaOf = (schema: z.core.$ZodType, io: 'input' | 'output'): Json => {
  const { $schema, ...made } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' });
  return made;
};

const PROBLEM: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string', examples: ['/problems/stale-version'] },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    because: { type: 'string', description: 'The name of the rule that refuses.' },
    facts: { type: 'object', description: 'What the rule looked at.' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } },
      },
    },
    traceId: { type: 'string' },
  },
};
