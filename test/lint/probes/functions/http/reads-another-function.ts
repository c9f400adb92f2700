import { handler } from './calls.ts';
export const probe = handler;
