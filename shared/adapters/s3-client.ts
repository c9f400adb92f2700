import { S3Client } from '@aws-sdk/client-s3';

/**
 * The client of S3; its endpoint comes from AWS's own environment variables. Checksums only where required: otherwise signed upload
 * addresses would carry the checksum of nothing.
 */
export const createS3Client = (): S3Client =>
  new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED', forcePathStyle: true });
