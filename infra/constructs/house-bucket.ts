import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  CfnBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

type HouseBucketProps = Pick<
  BucketProps,
  'cors' | 'lifecycleRules' | 'objectLockEnabled' | 'objectLockDefaultRetention'
> & {
  /** With the account's number behind it, for names of buckets are unique in the world. */
  readonly name: string;
  /** Where accesses are written down; left out only by that bucket itself. */
  readonly accessLog?: SaidBucket | undefined;
  /** Keep all versions of an object. */
  readonly versioned: boolean;
  /** Tell EventBridge of every object that arrives. */
  readonly tellsOfObjects?: boolean;
};

/**
 * A bucket that says whether it is a website. All do, but the class allows for one that does not and its interface doesn't, so that the one
 * can't be given where the other is asked for (under `exactOptionalPropertyTypes`).
 */
export type SaidBucket = Bucket & { readonly isWebsite: boolean };

const isSaid = (bucket: Bucket): bucket is SaidBucket => bucket.isWebsite !== undefined;

/** A bucket as all of ours are: closed to the public, over TLS alone, encrypted, its accesses written down, kept when its stack goes. */
export class HouseBucket extends Construct {
  readonly bucket: SaidBucket;
  private readonly name: string;

  constructor(scope: Construct, id: string, props: HouseBucketProps) {
    super(scope, id);
    const { name, accessLog, tellsOfObjects, ...rest } = props;
    this.name = name;
    const bucket = new Bucket(this, 'Bucket', {
      ...rest,
      bucketName: `${name}-${Aws.ACCOUNT_ID}`,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        { id: 'unfinished-uploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
        ...(props.lifecycleRules ?? []),
      ],
      ...(accessLog === undefined ? {} : { serverAccessLogsBucket: accessLog, serverAccessLogsPrefix: `${name}/` }),
    });
    if (!isSaid(bucket)) throw new Error(`${name} does not say whether it is a website`);
    this.bucket = bucket;
    // Set on the resource itself: the construct's own switch would bring a custom resource with a function of its own.
    const resource = this.bucket.node.defaultChild;
    if (tellsOfObjects === true && resource instanceof CfnBucket)
      resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  }

  /** All objects whose keys begin so. Made of the name and not of a reference, so that it reads the same in every stack. */
  objectsArn(prefix: string): string {
    return `arn:aws:s3:::${this.name}-${Aws.ACCOUNT_ID}/${prefix}*`;
  }

  /** The same as the rule pack writes it in a finding. */
  objectsFinding(prefix: string): string {
    return `AwsSolutions-IAM5[Resource::arn:aws:s3:::${this.name}-<AWS::AccountId>/${prefix}*]`;
  }
}
