import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Environment } from '../environments.ts';

/** A log group that forgets after the environment's days; logs hold no case data, so they may go with their stack. */
export const houseLog = (scope: Construct, id: string, environment: Environment, name: string): LogGroup =>
  new LogGroup(scope, id, {
    logGroupName: name,
    retention: environment.logDays,
    removalPolicy: RemovalPolicy.DESTROY,
  });
