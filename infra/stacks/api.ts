import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Construct } from 'constructs';
import { type Operation, RESOURCES, type Resource } from '#shared/contract/operation.ts';
import { routes } from '#shared/contract/routes.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { type FunctionSetting, HouseFunction } from '../constructs/house-function.ts';
import { houseLog } from '../constructs/house-log.ts';
import { rights } from '../rights.ts';
import type { IdentityStack } from './identity.ts';

/** API Gateway gives up after 30 seconds; what takes longer belongs into a reaction. */
const TIMEOUT_SECONDS = 28;
/**
 * The share of a processor comes with the memory: below 1 GB a cold start takes noticeably longer. The typesetter of the printed documents
 * is a program of 28 MB to be compiled at the start, so it gets a whole processor.
 */
const MEMORY_MEGABYTES = 1024;
const MORE_MEMORY: Readonly<Partial<Record<Resource, number>>> = { prints: 1792 };

const METHODS: Readonly<Record<Operation['method'], HttpMethod>> = {
  GET: HttpMethod.GET,
  POST: HttpMethod.POST,
  PUT: HttpMethod.PUT,
  PATCH: HttpMethod.PATCH,
  DELETE: HttpMethod.DELETE,
};

/**
 * What the gateway writes down of each request. Neither addresses of people nor the path, which may hold the token of an invitation: the
 * route says enough, and the request's id leads to the function's log.
 */
const LOGGED = {
  requestId: '$context.requestId',
  at: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  fault: '$context.integrationErrorMessage',
  refused: '$context.authorizer.error',
};

/** The HTTP surface: one route for each row of the contract, one function for each resource. */
export class ApiStack extends Stack {
  readonly api: HttpApi;
  readonly functions: readonly HouseFunction[];

  constructor(scope: Construct, setting: FunctionSetting, identity: IdentityStack) {
    const { environment, siteUrl } = setting;
    super(scope, `cpf-${environment.stage}-api`, { env: { region: environment.region } });
    const rows: Readonly<Record<string, Operation>> = routes;
    const functions = new Map(
      RESOURCES.map((resource) => [resource, resourceFunction(this, setting, resource)] as const),
    );
    this.functions = [...functions.values()];
    this.api = new HttpApi(this, 'Api', {
      apiName: `cpf-${environment.stage}`,
      createDefaultStage: false,
      corsPreflight: {
        allowOrigins: [siteUrl],
        allowMethods: [...new Set(Object.values(rows).map(({ method }) => CorsHttpMethod[method]))],
        allowHeaders: ['authorization', 'content-type', 'idempotency-key', 'if-match'],
        exposeHeaders: ['etag', 'location', 'retry-after'],
        maxAge: Duration.hours(1),
      },
    });
    this.addStage(setting);
    const signedIn = new HttpJwtAuthorizer('SignedIn', identity.issuer, {
      authorizerName: 'signed-in',
      jwtAudience: [identity.clientId],
    });
    const integrations = new Map(
      [...functions].map(([resource, { lambda }]) => [
        resource,
        new HttpLambdaIntegration(resource, lambda, { scopePermissionToRoute: false }),
      ]),
    );
    for (const [operationId, row] of Object.entries(rows))
      this.addRoute(
        operationId,
        row,
        integrations.get(row.resource),
        isOpen(row) ? new HttpNoneAuthorizer() : signedIn,
      );
    new CfnOutput(this, 'ApiUrl', { value: this.api.apiEndpoint });
  }

  private addStage({ environment }: FunctionSetting): void {
    const log = houseLog(this, 'AccessLog', environment, `/cpf/${environment.stage}/api`);
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: environment.requestsPerSecond, burstLimit: environment.requestsAtOnce },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(LOGGED)),
      },
    });
  }

  private addRoute(
    operationId: string,
    row: Operation,
    integration: HttpLambdaIntegration | undefined,
    authorizer: IHttpRouteAuthorizer,
  ): void {
    if (integration === undefined)
      throw new Error(`${operationId} names the resource ${row.resource}, which there is not`);
    const route = new HttpRoute(this, operationId, {
      httpApi: this.api,
      routeKey: HttpRouteKey.with(row.path, METHODS[row.method]),
      integration,
      authorizer,
    });
    if (isOpen(row))
      acknowledge(route, 'AwsSolutions-APIG4', OPEN_REASONS[row.who === 'invited' ? 'invited' : 'anyone']);
  }
}

const isOpen = (row: Operation): boolean => row.who === 'anyone' || row.who === 'invited';

const OPEN_REASONS = {
  anyone: 'Public by the contract: what it answers is on the open site.',
  invited: 'A partner without an account comes with a signed token in the path, which the function checks.',
} as const;

const resourceFunction = (scope: Construct, setting: FunctionSetting, resource: Resource): HouseFunction =>
  new HouseFunction(scope, setting, {
    name: resource,
    purpose: `Serves the routes of ${resource}`,
    memoryMegabytes: MORE_MEMORY[resource] ?? MEMORY_MEGABYTES,
    timeoutSeconds: TIMEOUT_SECONDS,
    rights: rights[resource],
  });
