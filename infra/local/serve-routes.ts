import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Activity } from './activity.ts';
import type { CrossOriginRule } from './cross-origin.ts';
import { answerCrossOrigin } from './cross-origin.ts';
import { httpEvent, writeAnswer, writeMessage } from './http-event.ts';
import type { Listener } from './http-server.ts';
import { readBody } from './http-server.ts';
import type { JsonObject } from './json.ts';
import { isObject, listAt, numberAt, textAt } from './json.ts';
import type { MatchedRoute } from './match-route.ts';
import { routeMatcher } from './match-route.ts';
import type { LocalResource, Template } from './read-template.ts';
import type { FunctionHost } from './run-function.ts';
import type { VerifyToken } from './verify-token.ts';
import { tokenVerifier } from './verify-token.ts';

type Settings = {
  readonly template: Template;
  readonly functions: FunctionHost;
  readonly issuer: string;
  readonly now: () => Date;
  readonly activity: Activity;
};

/** HTTP APIs take bodies of at most 10 MB; a Lambda event holds 6 MB. */
const BODY_BYTES = 6 * 1024 * 1024;

/** A route of the template with the function and authorizer its properties point at. */
type Route = { readonly functionArn: string; readonly verify: VerifyToken | undefined };

/**
 * The front door: answers exactly the routes of the template's HTTP API, with its own authorizers and CORS rules, as API Gateway does. There
 * is no other route table.
 */
export const routesListener = (settings: Settings): Listener => {
  const [api] = settings.template.ofType('AWS::ApiGatewayV2::Api');
  if (api === undefined) throw new Error('the template has no HTTP API');
  const routes = routesOf(settings.template, settings.issuer);
  const match = routeMatcher([...routes.keys()]);
  const rules = crossOriginOf(api);
  return async (request, response) => {
    response.setHeader('apigw-requestid', randomUUID());
    if (answerCrossOrigin(request, response, rules)) return;
    const found = findRoute(routes, match, request);
    if (found === undefined) return writeMessage(response, 404, 'Not Found');
    const claims = await found.route.verify?.(request.headers.authorization);
    if (claims === undefined && found.route.verify !== undefined) return refuseUnknown(response);
    const body = await readBody(request, BODY_BYTES);
    if (body === undefined) return writeMessage(response, 413, 'Request Entity Too Large');
    await settings.activity.during(async () => {
      const facts = { match: found.match, body, requestId: randomUUID(), now: settings.now(), apiId: api.ref, claims };
      await answerFrom(settings.functions, found.route.functionArn, httpEvent(request, facts), response);
    });
  };
};

const findRoute = (
  routes: ReadonlyMap<string, Route>,
  match: (method: string, path: string) => MatchedRoute | undefined,
  request: IncomingMessage,
): { readonly route: Route; readonly match: MatchedRoute } | undefined => {
  const path = pathOf(request);
  const matched = path === undefined ? undefined : match(request.method ?? 'GET', path);
  const route = routes.get(matched?.routeKey ?? '');
  return matched === undefined || route === undefined ? undefined : { route, match: matched };
};

const answerFrom = async (
  functions: FunctionHost,
  functionArn: string,
  event: JsonObject,
  response: ServerResponse,
): Promise<void> => {
  const outcome = await functions.invoke(functionArn, event);
  if (outcome.kind === 'done') return writeAnswer(response, outcome.value);
  if (outcome.errorType === 'Sandbox.Timedout') return writeMessage(response, 503, 'Service Unavailable');
  writeMessage(response, 500, 'Internal Server Error');
};

/** API Gateway answers `{"message":"Unauthorized"}`; the members of a problem beside it let the one error reader of a client read it. */
const refuseUnknown = (response: ServerResponse): void => {
  response.statusCode = 401;
  response.setHeader('content-type', 'application/problem+json');
  response.setHeader('www-authenticate', 'Bearer');
  const problem = { type: '/problems/unauthenticated', title: 'Sign in first', status: 401, message: 'Unauthorized' };
  response.end(JSON.stringify({ ...problem, detail: 'Sign in and send the access token with the request.' }));
};

const pathOf = (request: IncomingMessage): string | undefined => {
  try {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    decodeURI(path);
    return path;
  } catch {
    return undefined;
  }
};

const routesOf = (template: Template, issuer: string): ReadonlyMap<string, Route> => {
  const verifiers = new Map<string, VerifyToken>();
  const routes = new Map<string, Route>();
  for (const resource of template.ofType('AWS::ApiGatewayV2::Route')) {
    const routeKey = textAt(resource.properties, 'RouteKey') ?? '';
    const target = (textAt(resource.properties, 'Target') ?? '').replace(/^integrations\//, '');
    const integration = template
      .ofType('AWS::ApiGatewayV2::Integration')
      .find((each) => each.stack === resource.stack && each.ref === target);
    const functionArn = textAt(integration?.properties, 'IntegrationUri');
    if (functionArn === undefined) throw new Error(`the route ${routeKey} leads to no function`);
    routes.set(routeKey, { functionArn, verify: verifierOf(template, resource, verifiers, issuer) });
  }
  return routes;
};

const verifierOf = (
  template: Template,
  route: LocalResource,
  made: Map<string, VerifyToken>,
  issuer: string,
): VerifyToken | undefined => {
  if ((textAt(route.properties, 'AuthorizationType') ?? 'NONE') === 'NONE') return undefined;
  const id = textAt(route.properties, 'AuthorizerId') ?? '';
  const authorizer = template.ofType('AWS::ApiGatewayV2::Authorizer').find((each) => each.ref === id);
  if (authorizer === undefined) throw new Error(`${route.name} names an authorizer that the template does not have`);
  const found = made.get(id) ?? tokenVerifier(authorizer, issuer);
  made.set(id, found);
  return found;
};

const crossOriginOf = (api: LocalResource): readonly CrossOriginRule[] => {
  const rule = api.properties['CorsConfiguration'];
  if (!isObject(rule)) return [];
  return [
    {
      origins: listAt(rule, 'AllowOrigins').map(String),
      methods: listAt(rule, 'AllowMethods').map(String),
      allowHeaders: listAt(rule, 'AllowHeaders').map(String),
      exposeHeaders: listAt(rule, 'ExposeHeaders').map(String),
      maxAgeSeconds: numberAt(rule, 'MaxAge'),
      credentials: rule['AllowCredentials'] === true,
    },
  ];
};
