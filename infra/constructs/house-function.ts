import { join } from 'node:path';
import { Duration } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Environment } from '../environments.ts';
import type { Right } from '../rights.ts';
import { acknowledge } from './acknowledge.ts';
import { allowances, type Holdings } from './allowances.ts';
import { houseLog } from './house-log.ts';

/** What all functions of a stage share. */
export type FunctionSetting = {
  readonly environment: Environment;
  /** The folder of the bundles, one folder a function. */
  readonly bundles: string;
  /** The site's origin, for the links in mails and answers. */
  readonly siteUrl: string;
  readonly holdings: Holdings;
};

type HouseFunctionProps = {
  readonly name: string;
  readonly purpose: string;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly rights: readonly Right[];
};

/**
 * A function as all of ours are: Node 24 on arm64, its own bundle, its own role with exactly the rights of its row and their environment
 * variables, a log that forgets, traced.
 */
export class HouseFunction extends Construct {
  readonly lambda: LambdaFunction;

  constructor(scope: Construct, setting: FunctionSetting, props: HouseFunctionProps) {
    super(scope, props.name);
    const { environment, bundles, siteUrl } = setting;
    const functionName = `cpf-${environment.stage}-${props.name}`;
    const logGroup = houseLog(this, 'Log', environment, `/aws/lambda/${functionName}`);
    const given = props.rights.map((right) => allowances[right](setting.holdings));
    const ownLog = new PolicyStatement({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logGroup.logGroupArn],
    });
    this.lambda = new LambdaFunction(this, 'Function', {
      functionName,
      description: props.purpose,
      code: Code.fromAsset(join(bundles, props.name)),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMegabytes,
      timeout: Duration.seconds(props.timeoutSeconds),
      logGroup,
      tracing: Tracing.ACTIVE,
      role: new Role(this, 'Role', {
        assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
        inlinePolicies: {
          work: new PolicyDocument({ statements: [ownLog, ...given.flatMap(({ statements }) => statements)] }),
        },
      }),
      environment: Object.assign(
        { STAGE: environment.stage, SITE_URL: siteUrl },
        ...given.map(({ variables }) => variables),
      ),
    });
    for (const finding of given.flatMap(({ findings }) => findings))
      acknowledge(this, finding, 'The objects of one kind in one bucket: their keys are not known beforehand.');
    acknowledge(this, 'AwsSolutions-IAM5[Resource::*]', 'X-Ray takes traces on no resource in particular.');
  }
}
