import { type Actor, type Role, rolesAnywhere, rolesOnCase } from '../../kernel/roles.ts';

/** Who reads bank accounts: the institution's own people, the Bank, finance and the auditor. */
export const ACCOUNT_READERS = [
  'editor',
  'responsible-authority',
  'bank-maker',
  'bank-checker',
  'finance',
  'auditor',
] as const satisfies readonly Role[];

const readers: ReadonlySet<Role> = new Set<Role>([...ACCOUNT_READERS, 'system']);

/** May this actor see the accounts of this institution? */
export const readsAccountsOf = (actor: Actor, institutionId: string): boolean =>
  rolesOnCase(actor, { institutionId }).some((role) => readers.has(role));

const payers: ReadonlySet<Role> = new Set<Role>(['bank-maker', 'bank-checker', 'finance', 'system']);

/** May this actor see the whole number? All others see its last characters. */
export const readsAccountNumbers = (actor: Actor): boolean => rolesAnywhere(actor).some((role) => payers.has(role));
