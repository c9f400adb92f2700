import { Stack } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { ConfigurationSet, ConfigurationSetTlsPolicy, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { Environment } from '../environments.ts';

/**
 * How a stage sends mail: by one configuration set, under which SES tells the account's own bus of every mail that came back, was called
 * unwanted, is late, or was not sent. The addresses that get no more mail are the product's own to keep, not the account's
 * (docs/decisions): the office can then let one in again without asking for rights in AWS.
 */
export class HouseMail extends Construct {
  readonly from: string;
  readonly replyTo: string;
  /** The configuration set's name. */
  readonly configuration: string;
  readonly configurationArn: string;
  readonly identityArn: string;

  constructor(scope: Construct, id: string, { stage, mailFrom, mailReplyTo }: Environment) {
    super(scope, id);
    this.from = mailFrom;
    this.replyTo = mailReplyTo;
    this.configuration = `cpf-${stage}`;
    const set = new ConfigurationSet(this, 'Configuration', {
      configurationSetName: this.configuration,
      tlsPolicy: ConfigurationSetTlsPolicy.OPTIONAL,
      reputationMetrics: true,
      disableSuppressionList: true,
    });
    set.addEventDestination('Troubles', {
      configurationSetEventDestinationName: `cpf-${stage}-troubles`,
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'AccountsBus', 'default')),
      events: [
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.DELIVERY_DELAY,
        EmailSendingEvent.REJECT,
      ],
    });
    const arnOf = (resource: string, resourceName: string): string =>
      Stack.of(this).formatArn({ service: 'ses', resource, resourceName });
    this.configurationArn = arnOf('configuration-set', this.configuration);
    this.identityArn = arnOf('identity', mailFrom.replace(/^.*@/, ''));
  }
}
