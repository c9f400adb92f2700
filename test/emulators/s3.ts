import { S3Client } from '@aws-sdk/client-s3';
import { startFauxqs } from 'fauxqs';

export type RunningS3 = {
  readonly client: S3Client;
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
};

/** Starts an S3 emulator in memory on a free port, with the given buckets, and a client made as `functions/parts.ts` makes it. */
export const startS3 = async (...buckets: readonly string[]): Promise<RunningS3> => {
  const server = await startFauxqs({ port: 0, logger: false });
  for (const bucket of buckets) server.createBucket(bucket);
  const client = new S3Client({
    endpoint: server.address,
    region: 'eu-central-1',
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  return { client, endpoint: server.address, stop: () => server.stop() };
};
