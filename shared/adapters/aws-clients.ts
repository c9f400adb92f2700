import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';

/** One client of each service for the life of the function, made when first asked for. Endpoints come from AWS's own environment variables. */
export const createAwsClients = () => {
  let dynamodb: DynamoDBClient | undefined;
  let s3: S3Client | undefined;
  let ses: SESClient | undefined;
  return {
    dynamodb: (): DynamoDBClient => {
      dynamodb ??= new DynamoDBClient({});
      return dynamodb;
    },
    s3: (): S3Client => {
      // WHEN_REQUIRED: otherwise signed upload addresses would carry the checksum of nothing.
      s3 ??= new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED', forcePathStyle: true });
      return s3;
    },
    ses: (): SESClient => {
      ses ??= new SESClient({});
      return ses;
    },
  };
};
