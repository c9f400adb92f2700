import { describe, expect, it } from 'vitest';
import { account } from '#shared/domain/account/decide.ts';
import { ACCOUNT_STATUSES, type AccountStatus, accountMachine } from '#shared/domain/account/machine.ts';
import { readsAccountNumbers } from '#shared/domain/account/rules/readers.ts';
import type { AccountState } from '#shared/domain/account/state.ts';
import { allowedCommands } from '#shared/domain/kernel/decider.ts';
import { unreachable } from '#shared/domain/kernel/machine.ts';
import { aContext, at } from '#test/builders/a-context.ts';
import { accountFacts, anAccount, aProposal, CALLER, PROPOSER } from '#test/builders/an-account.ts';
import { anActor, institutionId } from '#test/builders/an-actor.ts';
import { enumerateMachine } from '#test/enumerate-machine.ts';
import { given } from '#test/given.ts';

const facts = accountFacts();
const callBack = {
  type: 'recordCallBack',
  contactName: 'A. Yilmaz',
  contactNumber: '+90 312 000 00 00',
  calledAt: at('2022-09-12T09:00:00.000Z'),
} as const;

describe('a bank account', () => {
  it('is proposed by the people of its own institution', () => {
    given(account, undefined, aContext(anActor('responsible-authority'), facts))
      .when(aProposal())
      .then([{ type: 'Proposed', holderName: 'Ministry of Trade', isAbroad: false }]);
    const elsewhere = anActor('editor', { institutionId: institutionId('01HWNER00000000000000000ZZ') });
    given(account, undefined, aContext(elsewhere, facts)).when(aProposal()).then('notPermitted');
  });

  it('needs evidence that has passed the scan', () => {
    given(account, undefined, aContext(anActor('editor'), accountFacts({ evidenceIsClean: false })))
      .when(aProposal())
      .then('accountEvidenceNotClean');
  });

  it('is marked when it is kept outside the country of its institution', () => {
    given(account, undefined, aContext(anActor('editor'), accountFacts({ institutionCountry: 'JO' })))
      .when(aProposal())
      .then([{ type: 'Proposed', isAbroad: true }]);
  });

  it('takes names and addresses only in letters that banks carry', () => {
    const propose = (over: Parameters<typeof aProposal>[0]) =>
      given(account, undefined, aContext(anActor('editor'), facts)).when(aProposal(over));
    propose({ holderName: 'وزارة التجارة' }).then('holderNameNotLatin');
    propose({ holderName: 'Ticaret Bakanlığı' }).then('holderNameNotLatin');
    propose({ address: { town: 'İstanbul', country: 'TR' } }).then('addressNotLatin');
  });

  it('is not confirmed by the person who proposed it', () => {
    const proposer = anActor('bank-maker', { personId: PROPOSER });
    given(account, anAccount('proposed'), aContext(proposer, facts)).when(callBack).then('callBackByProposer');
  });

  it('is not confirmed by a call made before it was proposed or later than now', () => {
    const context = aContext(anActor('bank-maker'), facts);
    for (const calledAt of [at('2022-09-09T09:00:00.000Z'), at('2022-09-20T09:00:00.000Z')])
      given(account, anAccount('proposed'), context)
        .when({ ...callBack, calledAt })
        .then('callBackTimeWrong');
  });

  it('is approved by a third person, and then cools off for 24 hours', () => {
    for (const involved of [PROPOSER, CALLER])
      given(account, anAccount('calledBack'), aContext(anActor('bank-checker', { personId: involved }), facts))
        .when({ type: 'approve' })
        .then('accountApproverInvolved');
    given(account, anAccount('calledBack'), aContext(anActor('bank-checker'), facts))
      .when({ type: 'approve' })
      .then([{ type: 'Approved', coolingEndsAt: at('2022-09-16T09:00:00.000Z') }]);
  });

  it('becomes active at the very end of its cooling-off and not a moment earlier', () => {
    const cooling = anAccount('cooling');
    const system = anActor('system');
    given(account, cooling, aContext(system, facts, at('2022-09-15T08:59:59.999Z')))
      .when({ type: 'activate' })
      .then('coolingNotOver');
    given(account, cooling, aContext(system, facts, at('2022-09-15T09:00:00.000Z')))
      .when({ type: 'activate' })
      .then([{ type: 'Activated' }]);
  });

  it('shows a checker who made the call that another person must approve', () => {
    const context = aContext(anActor('bank-checker', { personId: CALLER }), facts);
    expect(allowedCommands(account, anAccount('calledBack'), context)).toEqual({
      allowed: ['reject'],
      refused: [{ command: 'approve', because: 'accountApproverInvolved', facts: { as: 'caller' } }],
    });
  });

  it('is unknown to other institutions and to the Coordination Office, and its number to all who do not pay', () => {
    const state = anAccount();
    const stranger = anActor('editor', { institutionId: institutionId('01HWNER00000000000000000ZZ') });
    expect(account.mayRead(stranger, state)).toBe(false);
    expect(account.mayRead(anActor('coordinator'), state)).toBe(false);
    expect(account.mayRead(anActor('editor'), state)).toBe(true);
    expect(readsAccountNumbers(anActor('editor'))).toBe(false);
    expect(readsAccountNumbers(anActor('auditor'))).toBe(false);
    expect(readsAccountNumbers(anActor('bank-maker'))).toBe(true);
  });
});

const states: { readonly [Status in AccountStatus]: AccountState } = {
  proposed: anAccount('proposed'),
  calledBack: anAccount('calledBack'),
  cooling: anAccount('cooling'),
  active: anAccount('active'),
  suspended: anAccount('suspended'),
  superseded: anAccount('superseded'),
  rejected: anAccount('rejected'),
};

describe('the machine of a bank account', () => {
  it('lets through exactly the commands of its table, for every state and role', () => {
    const { asked, faults, neverAccepted } = enumerateMachine({
      decider: account,
      states,
      commands: {
        propose: aProposal(),
        recordCallBack: callBack,
        approve: { type: 'approve' },
        activate: { type: 'activate' },
        suspend: { type: 'suspend', reason: 'Doubt' },
        supersede: { type: 'supersede', reason: 'New bank' },
        reject: { type: 'reject', reason: 'No answer' },
      },
      actor: (role) => anActor(role),
      facts: () => facts,
    });
    expect({ faults, neverAccepted }).toEqual({ faults: [], neverAccepted: [] });
    expect(asked).toBeGreaterThan(700);
  });

  it('reaches every state', () => {
    expect(unreachable(accountMachine)).toEqual([]);
    expect(Object.keys(states)).toEqual([...ACCOUNT_STATUSES]);
  });
});
