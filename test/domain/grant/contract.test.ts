import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { grant } from '#shared/domain/grant/decide.ts';
import type { GrantState } from '#shared/domain/grant/state.ts';
import { allowedCommands } from '#shared/domain/kernel/decider.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { aGrant, anAward, authority, carried, checker, grantContext, maker } from '#test/builders/a-grant.ts';
import { anActor, institutionId, personId } from '#test/builders/an-actor.ts';
import { given } from '#test/given.ts';

const hashOf = (state: GrantState): string => state.contract?.hash ?? '';
const signed = (state: GrantState, actor: Actor) =>
  given(grant, state, grantContext(actor)).when({ type: 'sign', contractHash: hashOf(state) });

describe('the contract', () => {
  it('has as its hash the SHA-256 of the very text that is kept', () => {
    const { contract } = aGrant('contractPreparation');
    expect(contract?.hash).toBe(
      createHash('sha256')
        .update(contract?.terms ?? '')
        .digest('hex'),
    );
    expect(contract?.terms).toContain('"amountMinor":10000000');
  });

  it('has another hash when the account that is paid to is another', () => {
    const awarded = aGrant('awarded');
    const drawnUp = (activeAccountId: string) =>
      given(grant, awarded, grantContext(maker, { activeAccountId })).when({
        type: 'prepareContract',
        signatory: 'A. Yilmaz',
      }).decision;
    expect(drawnUp('01HACC0VNT0000000000000AAA')).not.toEqual(drawnUp('01HACC0VNT0000000000000AAB'));
  });

  it('is not drawn up while the owner has no active account', () => {
    const context = grantContext(maker, { activeAccountId: undefined });
    given(grant, aGrant('awarded'), context)
      .when({ type: 'prepareContract', signatory: 'A. Yilmaz' })
      .then('noActiveAccount');
    expect(allowedCommands(grant, aGrant('awarded'), context).refused).toEqual([
      { command: 'prepareContract', because: 'noActiveAccount', facts: { ownerName: 'Ministry of Trade' } },
    ]);
  });

  it('is not drawn up without a signatory', () => {
    given(grant, aGrant('awarded'), grantContext(maker))
      .when({ type: 'prepareContract', signatory: '  ' })
      .then('signatoryMissing');
  });

  it('cannot be signed by the hash of another text', () => {
    given(grant, aGrant('contractPreparation'), grantContext(authority))
      .when({ type: 'sign', contractHash: '0'.repeat(64) })
      .then('contractHashDiffers');
  });

  it("cannot be signed by another institution's authority", () => {
    const stranger = anActor('responsible-authority', { institutionId: institutionId('01HXTHER00000000000000000A') });
    signed(aGrant('contractPreparation'), stranger).then('notPermitted');
    expect(grant.mayRead(stranger, aGrant('contractPreparation'))).toBe(false);
  });

  it('is made only by the second of two signatures of the Bank', () => {
    const owner = aGrant('ownerSigned');
    signed(owner, maker).then([{ type: 'BankSigned' }]);
    const first = carried(owner, { type: 'sign', contractHash: hashOf(owner) }, maker);
    expect(first.status).toBe('ownerSigned');
    signed(first, checker).then([{ type: 'BankSigned' }, { type: 'ContractSigned', amountMinor: 10_000_000 }]);
  });

  it('is not signed twice by one person, even one who holds both roles of the Bank', () => {
    const both: Actor = {
      kind: 'person',
      personId: personId('01HMAKER000000000000000AAA'),
      institutionId: undefined,
      country: undefined,
      grants: [{ role: 'bank-maker' }, { role: 'bank-checker' }],
    };
    const owner = aGrant('ownerSigned');
    const first = carried(owner, { type: 'sign', contractHash: hashOf(owner) }, both);
    signed(first, both).then('personHasSigned');
    signed(first, checker).then([{ type: 'BankSigned' }, { type: 'ContractSigned' }]);
  });

  it('is not signed by two makers', () => {
    const owner = aGrant('ownerSigned');
    const first = carried(owner, { type: 'sign', contractHash: hashOf(owner) }, maker);
    signed(first, anActor('bank-maker')).then('otherBankRoleNeeded');
  });

  it('commits the whole grant and nothing before', () => {
    expect(aGrant('ownerSigned').committedMinor).toBe(0);
    expect(aGrant('contractSigned').committedMinor).toBe(10_000_000);
  });

  it('is not awarded on a budget that does not cover it', () => {
    const [first] = anAward().lines;
    given(grant, undefined, grantContext(anActor('system')))
      .when(anAward({ lines: first === undefined ? [] : [first] }))
      .then('budgetBelowGrant');
  });

  it('can be declined by its owner until it is signed, and not after', () => {
    given(grant, aGrant('ownerSigned'), grantContext(authority))
      .when({ type: 'decline', reason: 'No staff' })
      .then([{ type: 'Declined' }]);
    given(grant, aGrant('contractSigned'), grantContext(authority))
      .when({ type: 'decline', reason: 'No staff' })
      .then('wrongState');
  });
});
