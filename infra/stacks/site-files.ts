import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Duration, Stack } from 'aws-cdk-lib';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import type { Environment } from '../environments.ts';
import type { ApiStack } from './api.ts';
import type { IdentityStack } from './identity.ts';
import type { WebStack } from './web.ts';

type SitePlaces = { readonly web: WebStack; readonly api: ApiStack; readonly identity: IdentityStack };

/**
 * Puts the built site into its bucket, with the `config.json` that tells it where API and sign-in are. Apart from the bucket's own stack,
 * because API and sign-in must know the site's address first. Throws when the site has not been built.
 */
export class SiteFilesStack extends Stack {
  constructor(scope: Construct, environment: Environment, siteFolder: string, { web, api, identity }: SitePlaces) {
    super(scope, `cpf-${environment.stage}-site-files`, { env: { region: environment.region } });
    if (!existsSync(join(siteFolder, 'index.html'))) throw new Error('there is no built site: run npm run build first');
    const common = { destinationBucket: web.bucket, prune: false, memoryLimit: 512 };
    // Their names carry a hash of their content.
    const assets = new BucketDeployment(this, 'Assets', {
      ...common,
      sources: [Source.asset(siteFolder, { exclude: ['*', '!assets', '!assets/**'] })],
      cacheControl: [CacheControl.setPublic(), CacheControl.maxAge(Duration.days(365)), CacheControl.immutable()],
    });
    const documents = new BucketDeployment(this, 'Documents', {
      ...common,
      sources: [
        Source.asset(siteFolder, { exclude: ['assets/**'] }),
        Source.jsonData('config.json', {
          apiUrl: api.api.apiEndpoint,
          issuer: identity.issuer,
          clientId: identity.clientId,
          scope: 'openid',
        }),
      ],
      cacheControl: [CacheControl.noCache()],
      distribution: web.distribution,
      distributionPaths: ['/*'],
    });
    // The new document names new assets, so these must be there first.
    documents.node.addDependency(assets);
    this.acknowledgeHelper(environment);
  }

  /** The function that carries the files is CDK's own, with the rights that CDK gives it. */
  private acknowledgeHelper({ stage, region }: Environment): void {
    for (const finding of HELPER_FINDINGS)
      acknowledge(
        this,
        finding.replace('<stage>', stage).replace('<region>', region),
        'CDK’s own helper: it runs while we deploy and reaches the site’s bucket, the assets and the CDN alone.',
      );
  }
}

const HELPER_FINDINGS = [
  'AwsSolutions-L1',
  'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
  'AwsSolutions-IAM5[Action::s3:Abort*]',
  'AwsSolutions-IAM5[Action::s3:DeleteObject*]',
  'AwsSolutions-IAM5[Action::s3:GetBucket*]',
  'AwsSolutions-IAM5[Action::s3:GetObject*]',
  'AwsSolutions-IAM5[Action::s3:List*]',
  'AwsSolutions-IAM5[Resource::*]',
  'AwsSolutions-IAM5[Resource::arn:aws:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<region>/*]',
  'AwsSolutions-IAM5[Resource::cpf-<stage>-web:ExportsOutputFnGetAttSiteBucket978D4AEBArn2068E4CD/*]',
] as const;
