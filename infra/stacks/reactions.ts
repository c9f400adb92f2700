import { Duration, Stack } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { CfnPipe } from 'aws-cdk-lib/aws-pipes';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { type Reaction, type ReactionName, reactions } from '#shared/contract/reactions.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { type FunctionSetting, HouseFunction } from '../constructs/house-function.ts';
import { deadLetterQueue, HouseQueue } from '../constructs/house-queue.ts';
import { leadClock, leadEvents, leadMail, leadObjects, type Way } from '../constructs/sources.ts';
import { streamToBus } from '../constructs/stream-to-bus.ts';
import { rights } from '../rights.ts';

/** One reaction in place: its queues and its function. */
export type ReactionInPlace = {
  readonly name: ReactionName;
  readonly queues: HouseQueue;
  readonly worker: HouseFunction;
};

/** What follows when something has happened: one queue with its dead letters and one function for each row of the contract. */
export class ReactionsStack extends Stack {
  readonly inPlace: readonly ReactionInPlace[];
  /** What could not even be put into a queue. */
  readonly undelivered: Queue;
  readonly pipe: CfnPipe;
  readonly bus: EventBus;

  /** `apiUrl`: where mails lead those who want no more of them. */
  constructor(scope: Construct, setting: FunctionSetting, apiUrl: string) {
    const { environment, holdings } = setting;
    super(scope, `cpf-${environment.stage}-reactions`, { env: { region: environment.region } });
    this.undelivered = deadLetterQueue(this, 'Undelivered', `cpf-${environment.stage}-undelivered`);
    acknowledge(
      this.undelivered,
      'AwsSolutions-SQS3',
      'It is itself the last queue, of the pipe, the rules and the clock.',
    );
    this.bus = new EventBus(this, 'Bus', { eventBusName: `cpf-${environment.stage}` });
    const { table } = holdings.table;
    if (table.tableStreamArn === undefined) throw new Error('the table has no stream to carry events from');
    this.pipe = streamToBus(this, {
      name: `cpf-${environment.stage}-events`,
      streamArn: table.tableStreamArn,
      bus: this.bus,
      undelivered: this.undelivered,
    });
    this.inPlace = namesOf(reactions).map((name) => this.put(setting, name, reactions[name]));
    for (const { name, worker } of this.inPlace)
      if (rights[name].includes('mail:send')) worker.lambda.addEnvironment('API_URL', apiUrl);
  }

  private put(setting: FunctionSetting, name: ReactionName, row: Reaction): ReactionInPlace {
    const fullName = `cpf-${setting.environment.stage}-${name}`;
    const queues = new HouseQueue(this, `${name}-queues`, {
      name: fullName,
      attempts: row.attempts,
      timeoutSeconds: row.timeoutSeconds,
      // A tick that comes late says nothing that the next one does not; but one that fails must live to be a dead letter, which rings.
      ...(row.on.source === 'clock' ? { keptFor: Duration.hours(2) } : {}),
    });
    const worker = new HouseFunction(this, setting, {
      name,
      purpose: row.summary,
      memoryMegabytes: row.memoryMegabytes,
      timeoutSeconds: row.timeoutSeconds,
      rights: rights[name],
    });
    worker.lambda.addEventSource(
      new SqsEventSource(queues.queue, {
        batchSize: row.batchSize,
        reportBatchItemFailures: true,
        ...(row.atOnce === undefined ? {} : { maxConcurrency: row.atOnce }),
      }),
    );
    this.lead(setting, row.on, { name: fullName, queue: queues.queue, undelivered: this.undelivered }, queues);
    return { name, queues, worker };
  }

  private lead({ holdings }: FunctionSetting, on: Reaction['on'], way: Way, scope: Construct): void {
    switch (on.source) {
      case 'events':
        leadEvents(scope, way, this.bus, on.types);
        return;
      case 'objects':
        leadObjects(scope, way, holdings[on.bucket], on.prefix);
        return;
      case 'clock':
        leadClock(scope, way, on.everyMinutes);
        return;
      case 'mail':
        leadMail(scope, way, holdings.mail.configuration);
        return;
    }
  }
}

const namesOf = <Rows extends object>(rows: Rows): readonly (keyof Rows)[] => {
  const names: (keyof Rows)[] = [];
  for (const name in rows) names.push(name);
  return names;
};
