import { createHash } from 'node:crypto';
export const probe = createHash;
