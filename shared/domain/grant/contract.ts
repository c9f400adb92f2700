import type { Context } from '../kernel/decider.ts';
import type { ContractPrepared, GrantEvent } from './events.ts';
import type { GrantFacts } from './facts.ts';
import { contractTerms } from './rules/contract-terms.ts';
import { bankRolesOf } from './rules/other-person-and-role.ts';
import type { GrantState } from './state.ts';

/** Draws up the contract's text and its hash, to be paid to the account that is active now. */
export const prepareContract = (
  grant: GrantState,
  signatory: string,
  { actor, facts, now }: Context<GrantFacts>,
): ContractPrepared => {
  const accountId = facts.activeAccountId ?? '';
  const terms = contractTerms(grant, accountId, signatory);
  return {
    type: 'ContractPrepared',
    terms,
    hash: facts.digest(terms),
    accountId,
    signatory,
    preparedBy: actor.kind === 'person' ? actor.personId : actor.kind,
    at: now,
  };
};

/** The owner's signature, or one of the Bank's two; the second of the Bank's makes the contract. */
export const signContract = (grant: GrantState, { actor, now }: Context<GrantFacts>): readonly GrantEvent[] => {
  const personId = actor.kind === 'person' ? actor.personId : actor.kind;
  if (grant.status === 'contractPreparation')
    return [{ type: 'OwnerSigned', personId, roles: ['responsible-authority'], at: now }];
  const signed: GrantEvent = { type: 'BankSigned', personId, roles: bankRolesOf(actor), at: now };
  if (grant.bankSignatures.length === 0) return [signed];
  return [
    signed,
    {
      type: 'ContractSigned',
      grantId: grant.id,
      callId: grant.callId,
      ownerInstitutionId: grant.ownerInstitutionId,
      amountMinor: grant.grant.amountMinor,
      currency: grant.grant.currency,
      contractHash: grant.contract?.hash ?? '',
      at: now,
    },
  ];
};
