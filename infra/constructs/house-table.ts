import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';

/** What a list shows; the keys are copied anyway. */
const PROJECTED = ['status', 'summary'];

/** The one table (docs/data-model.md) with its three indexes. It cannot be deleted by a deployment, only by hand and on purpose. */
export class HouseTable extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, id: string, name: string) {
    super(scope, id);
    this.table = new TableV2(this, 'Table', {
      tableName: name,
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: 'expiresAt',
      globalSecondaryIndexes: INDEXES.map(index),
    });
  }
}

/** The indexes by name (shared/store/table.ts says what each is for); a test holds the two to each other. */
export const INDEXES = ['family', 'mine', 'queue'] as const;

const index = (name: (typeof INDEXES)[number]): GlobalSecondaryIndexPropsV2 => ({
  indexName: name,
  partitionKey: { name: `${name}Key`, type: AttributeType.STRING },
  sortKey: { name: `${name}Sort`, type: AttributeType.STRING },
  projectionType: ProjectionType.INCLUDE,
  nonKeyAttributes: PROJECTED,
});
