import { randomUUID } from 'node:crypto';
import { ulid } from 'ulid';

/** A new ULID: 26 characters that sort by the millisecond they were made in. */
export const newUlid = (): string => ulid();

/** A new UUID of version 4, as a payment's UETR must be (ISO 20022, RFC 9562). */
export const newUuid = (): string => randomUUID();
