import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { BODY_DICTIONARY as dictionary } from './body-dictionary.ts';

/** No stored body may grow beyond this when read: DynamoDB takes 400 kB a record, and a forged one must not fill the memory. */
const LARGEST_BYTES = 8 * 1024 * 1024;

/**
 * A value as the table keeps it: JSON in UTF-8, deflated (RFC 1951, no header) with our own preset dictionary. A proposal of 8.2 kB of JSON becomes about 2.9 kB,
 * so a plain write of it costs 3 units of 1 kB instead of 9, and a consistent read 1 unit of 4 kB instead of 3.
 */
export const toBody = (value: unknown): Uint8Array => deflateRawSync(JSON.stringify(value), { dictionary });

/** The value again; also of what was deflated without the dictionary. Throws when the bytes are not deflated JSON, or are more than 8 MiB of it. */
export const fromBody = (body: Uint8Array): unknown =>
  JSON.parse(inflateRawSync(body, { dictionary, maxOutputLength: LARGEST_BYTES }).toString('utf8'));
