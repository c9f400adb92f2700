import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Lets one finding of the rule pack stand on one construct and what is inside it, with the reason why it is right here. The id is exact
 * (`AwsSolutions-IAM5[Resource::*]`), so that no other finding slips through with it.
 */
export const acknowledge = (on: IConstruct, id: string, reason: string): void => {
  Validations.of(on).acknowledge({ id, reason });
};
