import type { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnPipe } from 'aws-cdk-lib/aws-pipes';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** Who says it, on the bus. */
export const EVENT_SOURCE = 'cpf';

/** Of all that the table's stream tells, only new events of cases: not their states, drafts or counters. */
const NEW_EVENTS = { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } } };

/**
 * What the bus gets of a record. The body is copied as the attribute it is (`{"S": "…"}`) and not as its text: a pipe does not escape the
 * texts that it puts into its template, and the body is JSON itself.
 */
const DETAIL = '{"eventId": <$.dynamodb.NewImage.eventId.S>, "body": <$.dynamodb.NewImage.body>}';

type StreamToBusProps = {
  readonly name: string;
  readonly streamArn: string;
  readonly bus: EventBus;
  /** Where the place in the stream goes of what could not be delivered in a day of tries. */
  readonly undelivered: IQueue;
};

/** Carries every event from the table's stream to the bus, where its type is `aggregate.EventType`. */
export const streamToBus = (scope: Construct, props: StreamToBusProps): CfnPipe => {
  const role = new Role(scope, 'PipeRole', {
    assumedBy: new ServicePrincipal('pipes.amazonaws.com'),
    inlinePolicies: {
      carry: new PolicyDocument({
        statements: [
          new PolicyStatement({
            actions: [
              'dynamodb:DescribeStream',
              'dynamodb:GetRecords',
              'dynamodb:GetShardIterator',
              'dynamodb:ListStreams',
            ],
            resources: [props.streamArn],
          }),
          new PolicyStatement({ actions: ['events:PutEvents'], resources: [props.bus.eventBusArn] }),
          new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [props.undelivered.queueArn] }),
        ],
      }),
    },
  });
  return new CfnPipe(scope, 'Pipe', {
    name: props.name,
    roleArn: role.roleArn,
    source: props.streamArn,
    sourceParameters: {
      dynamoDbStreamParameters: {
        startingPosition: 'TRIM_HORIZON',
        batchSize: 10,
        maximumRetryAttempts: 100,
        onPartialBatchItemFailure: 'AUTOMATIC_BISECT',
        deadLetterConfig: { arn: props.undelivered.queueArn },
      },
      filterCriteria: { filters: [{ pattern: JSON.stringify(NEW_EVENTS) }] },
    },
    target: props.bus.eventBusArn,
    targetParameters: {
      eventBridgeEventBusParameters: { source: EVENT_SOURCE, detailType: '$.dynamodb.NewImage.eventType.S' },
      inputTemplate: DETAIL,
    },
  });
};
