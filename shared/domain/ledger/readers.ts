import type { Role } from '../kernel/roles.ts';

/** The roles that may read the books. */
export const LEDGER_READERS = [
  'finance',
  'auditor',
  'bank-maker',
  'bank-checker',
  'head',
  'coordinator',
] as const satisfies readonly Role[];
