import { ulid } from 'ulid';
export const probe = ulid;
