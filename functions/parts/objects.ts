import { createObjects } from '#shared/adapters/objects.ts';
import { createS3Client } from '#shared/adapters/s3-client.ts';
import { variable } from '#shared/runtime/environment.ts';
import { once } from './once.ts';

/** S3, for the functions that read or write objects; a file of its own so that the others do not carry it. */
export const objects = once(() => createObjects(createS3Client()));

export const documentsBucket = (): string => variable('DOCUMENTS_BUCKET');

export const bankBucket = (): string => variable('BANK_BUCKET');
