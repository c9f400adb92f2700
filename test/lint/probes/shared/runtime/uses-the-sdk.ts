import { S3Client } from '@aws-sdk/client-s3';
export const probe = S3Client;
