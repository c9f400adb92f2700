import { Duration, Stack } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, type IMetric, Metric, PeriodOverride } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { HouseAlarm } from '../constructs/alarm.ts';
import type { FunctionSetting } from '../constructs/house-function.ts';
import { impacts } from '../impacts.ts';
import type { ApiStack } from './api.ts';
import type { ReactionInPlace, ReactionsStack } from './reactions.ts';

/** A message that waits longer than this is late for the person it concerns. */
const LATE_SECONDS = 15 * 60;
const PERIOD = Duration.minutes(5);

type Running = { readonly api: ApiStack; readonly reactions: ReactionsStack };

/** Alarms, each with what people lose while it rings, and one page that shows how things stand. */
export class OperationsStack extends Stack {
  private readonly stage: string;
  private readonly topic: Topic;

  constructor(scope: Construct, { environment, holdings }: FunctionSetting, { api, reactions }: Running) {
    super(scope, `cpf-${environment.stage}-operations`, { env: { region: environment.region } });
    this.stage = environment.stage;
    this.topic = new Topic(this, 'Alarms', {
      topicName: `cpf-${environment.stage}-alarms`,
      displayName: `COMCEC Project Funding, ${environment.stage}`,
      enforceSSL: true,
    });
    for (const each of reactions.inPlace) this.watchReaction(each);
    this.watchDelivery(reactions);
    this.watchApi(api);
    this.watchTable(holdings.table.table.tableName);
    if (environment.guardDuty) this.tellOfMalware();
    this.dashboard(api, reactions);
  }

  private alarm(name: string, impact: string, metric: IMetric, above: number, periods = 1): void {
    new HouseAlarm(this, name, {
      name: `cpf-${this.stage}-${name}`,
      metric,
      above,
      periods,
      impact,
      tells: this.topic,
    });
  }

  private watchReaction({ name, queues }: ReactionInPlace): void {
    this.alarm(`${name}-dead`, impacts[name], waiting(queues.deadLetters), 0);
    this.alarm(
      `${name}-late`,
      impacts[name],
      queues.queue.metricApproximateAgeOfOldestMessage({ period: PERIOD }),
      LATE_SECONDS,
    );
  }

  private watchDelivery({ undelivered, pipe }: ReactionsStack): void {
    const lost = 'Events happened that no reaction has heard of: mails, orders and postings are missing for them.';
    this.alarm('undelivered', lost, waiting(undelivered), 0);
    this.alarm('pipe-failing', lost, pipeMetric('ExecutionFailed', pipe.ref), 0, 3);
  }

  private watchApi({ api }: ApiStack): void {
    this.alarm(
      'api-faults',
      'People meet an error page; what they last did may not be saved.',
      api.metricServerError({ period: PERIOD, statistic: 'Sum' }),
      5,
    );
    this.alarm(
      'api-slow',
      'Pages take seconds; before a deadline people will believe that it is broken and press again.',
      api.metricLatency({ period: PERIOD, statistic: 'p95' }),
      2000,
      3,
    );
    this.alarm(
      'api-throttled',
      'Requests are turned away because too many functions run at once; people are asked to try again.',
      LambdaFunction.metricAllThrottles({ period: PERIOD, statistic: 'Sum' }),
      0,
    );
  }

  private watchTable(tableName: string): void {
    this.alarm(
      'table-throttled',
      'Saves are refused and tried again; in the last hour of a call drafts may come too late.',
      new Metric({
        namespace: 'AWS/DynamoDB',
        metricName: 'WriteThrottleEvents',
        dimensionsMap: { TableName: tableName },
        statistic: 'Sum',
        period: PERIOD,
      }),
      0,
    );
  }

  /**
   * GuardDuty looks at documents again where they are read from; what it finds, and what it could not look at (too large, locked, a fault of its
   * own), nobody can read (stacks/data.ts) until a person has looked after it.
   */
  private tellOfMalware(): void {
    new Rule(this, 'Malware', {
      ruleName: `cpf-${this.stage}-malware`,
      eventPattern: {
        source: ['aws.guardduty'],
        detailType: ['GuardDuty Malware Protection Object Scan Result'],
        detail: { scanResultDetails: { scanResultStatus: [{ 'anything-but': 'NO_THREATS_FOUND' }] } },
      },
      targets: [new SnsTopic(this.topic)],
    });
  }

  private dashboard({ api, functions }: ApiStack, { inPlace, bus }: ReactionsStack): void {
    const wide = { width: 12, height: 6 };
    new Dashboard(this, 'Dashboard', {
      dashboardName: `cpf-${this.stage}`,
      periodOverride: PeriodOverride.AUTO,
      widgets: [
        [
          new GraphWidget({
            ...wide,
            title: 'Requests and faults',
            left: [api.metricCount()],
            right: [api.metricServerError()],
          }),
          new GraphWidget({
            ...wide,
            title: 'Milliseconds until an answer',
            left: ['p50', 'p95', 'p99'].map((statistic) => api.metricLatency({ statistic, label: statistic })),
          }),
        ],
        [
          new GraphWidget({
            ...wide,
            title: 'Age of the oldest message, by reaction, in seconds',
            left: inPlace.map(({ name, queues }) => queues.queue.metricApproximateAgeOfOldestMessage({ label: name })),
          }),
          new GraphWidget({
            ...wide,
            title: 'Dead letters, by reaction',
            left: inPlace.map(({ name, queues }) =>
              queues.deadLetters.metricApproximateNumberOfMessagesVisible({ label: name }),
            ),
          }),
        ],
        [
          new GraphWidget({
            ...wide,
            title: 'Faults of functions',
            left: [...functions, ...inPlace.map(({ worker }) => worker)].map(({ lambda }) =>
              lambda.metricErrors({ label: lambda.node.scope?.node.id ?? lambda.node.id }),
            ),
          }),
          new GraphWidget({
            ...wide,
            title: 'Events on the bus',
            left: [
              new Metric({
                namespace: 'AWS/Events',
                metricName: 'MatchedEvents',
                dimensionsMap: { EventBusName: bus.eventBusName },
                statistic: 'Sum',
              }),
            ],
          }),
        ],
      ],
    });
  }
}

const waiting = (queue: Queue): IMetric =>
  queue.metricApproximateNumberOfMessagesVisible({ period: PERIOD, statistic: 'Maximum' });

const pipeMetric = (metricName: string, pipeName: string): IMetric =>
  new Metric({
    namespace: 'AWS/EventBridge/Pipes',
    metricName,
    dimensionsMap: { PipeName: pipeName },
    statistic: 'Sum',
    period: PERIOD,
  });
