import type { Actor } from '../../kernel/roles.ts';
import { rolesOnCase } from '../../kernel/roles.ts';
import type { GrantRejection } from '../rejections.ts';
import type { GrantState, Signature } from '../state.ts';

const BANK_ROLES = ['bank-maker', 'bank-checker'] as const;

/** The roles in which this person could sign for the Bank. */
export const bankRolesOf = (actor: Actor): readonly string[] => {
  const held = rolesOnCase(actor, {});
  return BANK_ROLES.filter((role) => held.includes(role));
};

/**
 * For the Bank two different persons sign, one as maker and the other as checker; whoever signed for the owner signs for nobody
 * else. Somebody who holds both of the Bank's roles may stand in either, but not in both.
 */
export const otherPersonAndRole = (grant: GrantState, actor: Actor): GrantRejection | undefined => {
  if (actor.kind !== 'person') return { kind: 'otherBankRoleNeeded' };
  const signed = [...grant.bankSignatures, ...(grant.ownerSignature === undefined ? [] : [grant.ownerSignature])];
  if (signed.some((signature) => signature.personId === actor.personId)) return { kind: 'personHasSigned' };
  const roles = bankRolesOf(actor);
  return grant.bankSignatures.every((signature) => canPair(signature, roles))
    ? undefined
    : { kind: 'otherBankRoleNeeded' };
};

const canPair = (signature: Signature, roles: readonly string[]): boolean =>
  signature.roles.some((theirs) => roles.some((ours) => ours !== theirs));
