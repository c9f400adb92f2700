import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** What a person must have time for: a long weekend, and the fault itself. */
const DEAD_LETTER_DAYS = 14;

type HouseQueueProps = {
  readonly name: string;
  /** Deliveries before a message goes to the dead letters. */
  readonly attempts: number;
  /** How long the reader may take for one batch. */
  readonly timeoutSeconds: number;
  /** How long an undelivered message waits; four days when left out. */
  readonly keptFor?: Duration;
};

/** A queue as all of ours are: encrypted, over TLS alone, and with a queue for the messages that fail again and again. */
export class HouseQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: HouseQueueProps) {
    super(scope, id);
    this.deadLetters = deadLetterQueue(this, 'DeadLetters', `${props.name}-dead`);
    this.queue = new Queue(this, 'Queue', {
      queueName: props.name,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // Six times the function's time, as AWS advises, so that a throttled batch is not delivered twice meanwhile.
      visibilityTimeout: Duration.seconds(6 * props.timeoutSeconds),
      retentionPeriod: props.keptFor ?? Duration.days(4),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: props.attempts },
    });
  }
}

/** Where messages end that nobody could take; kept long enough for a person to come. */
export const deadLetterQueue = (scope: Construct, id: string, name: string): Queue =>
  new Queue(scope, id, {
    queueName: name,
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(DEAD_LETTER_DAYS),
  });
