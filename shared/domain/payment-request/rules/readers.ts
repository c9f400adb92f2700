import { type Actor, type Role, rolesOnCase } from '../../kernel/roles.ts';

/** Who reads claims: the owner's people, the Coordination Office, the Bank, finance and the auditor. */
export const REQUEST_READERS = [
  'editor',
  'responsible-authority',
  'coordinator',
  'head',
  'bank-maker',
  'bank-checker',
  'finance',
  'auditor',
] as const satisfies readonly Role[];

const readers: ReadonlySet<Role> = new Set<Role>([...REQUEST_READERS, 'system']);

/** May this actor see the claims of this institution? */
export const readsRequestsOf = (actor: Actor, institutionId: string | undefined): boolean =>
  rolesOnCase(actor, { institutionId }).some((role) => readers.has(role));
