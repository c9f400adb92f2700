import { check, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '#shared/domain/kernel/decider.ts';
import { unreachable } from '#shared/domain/kernel/machine.ts';
import type { CheckedLine } from '#shared/domain/payment-request/commands.ts';
import { paymentRequest } from '#shared/domain/payment-request/decide.ts';
import { paymentRequestMachine } from '#shared/domain/payment-request/machine.ts';
import { aContext } from '#test/builders/a-context.ts';
import {
  aClaim,
  aPaymentRequest,
  CONFIRMER,
  DOCUMENT_CHECKER,
  REISSUER,
  requestFacts,
  SIGNER,
} from '#test/builders/a-payment-request.ts';
import { ACCOUNT, PROPOSER } from '#test/builders/an-account.ts';
import { anActor, personId } from '#test/builders/an-actor.ts';
import { enumerateMachine } from '#test/enumerate-machine.ts';
import { given } from '#test/given.ts';

const first: CheckedLine = { lineNumber: 1, approvedMinor: 200_000 };
const second: CheckedLine = { lineNumber: 2, approvedMinor: 100_000 };
const whole = [first, second];
const checkDocuments = (lines: readonly CheckedLine[]) =>
  given(paymentRequest, aPaymentRequest('submitted'), aContext(anActor('bank-maker'), requestFacts())).when({
    type: 'checkDocuments',
    lines,
  });

const approve = (actor = anActor('bank-checker'), facts = requestFacts()) =>
  given(paymentRequest, aPaymentRequest('technicallyConfirmed'), aContext(actor, facts)).when({ type: 'approve' });

describe('the check of documents', () => {
  it('answers every line once and raises none', () => {
    checkDocuments(whole).then([{ type: 'DocumentsChecked' }]);
    checkDocuments([second]).then('checkedLinesDiffer');
    checkDocuments([...whole, { lineNumber: 3, approvedMinor: 0, reason: 'x' }]).then('checkedLinesDiffer');
    checkDocuments([...whole, { lineNumber: 1, approvedMinor: 1, reason: 'x' }]).then('checkedLinesDiffer');
    checkDocuments(
      [{ lineNumber: 1, approvedMinor: 200_001 }, whole[1] ?? whole[0]].flatMap((line) => line ?? []),
    ).then('checkedAboveClaim');
  });

  it('says why it finds less than was claimed, and rejects nothing by finding nothing', () => {
    checkDocuments([{ lineNumber: 1, approvedMinor: 1 }, second]).then('reductionWithoutReason');
    checkDocuments([{ lineNumber: 1, approvedMinor: 1, reason: 'No boarding pass' }, second]).then([
      { type: 'DocumentsChecked' },
    ]);
    const none = [1, 2].map((lineNumber) => ({ lineNumber, approvedMinor: 0, reason: 'No proof' }));
    checkDocuments(none).then('nothingApproved');
  });
});

describe('the approval of a claim', () => {
  it('takes three persons, whatever roles they hold', () => {
    given(
      paymentRequest,
      aPaymentRequest('documentsChecked'),
      aContext(anActor('coordinator', { personId: DOCUMENT_CHECKER }), requestFacts()),
    )
      .when({ type: 'confirmTechnical' })
      .then('confirmerCheckedDocuments');
    for (const involved of [DOCUMENT_CHECKER, CONFIRMER])
      approve(anActor('bank-checker', { personId: involved })).then('approverInvolved');
    approve().then([{ type: 'Approved', amountMinor: 300_000, payeeName: 'Ministry of Trade' }]);
  });

  it('is not for whoever made or signed the claim or named its account, though they hold the role', () => {
    const { createdBy } = aPaymentRequest('technicallyConfirmed');
    for (const involved of [createdBy, SIGNER, PROPOSER])
      approve(anActor('bank-checker', { personId: personId(involved) })).then('approverInvolved');
  });

  it('waits until the account is active', () => {
    const account = { institutionId: 'x', status: 'cooling', holderName: 'Ministry of Trade', proposedBy: PROPOSER };
    approve(anActor('bank-checker'), requestFacts({}, { account })).then('accountNotActive');
  });

  it('sets accepted cost against the advance first, and neither loses nor makes a cent of it', () => {
    check(
      property(integer({ min: 0, max: 600_000 }), (advanceHeldMinor) => {
        const context = aContext(anActor('bank-checker'), requestFacts({ advanceHeldMinor }));
        const decision = decide(paymentRequest, aPaymentRequest('technicallyConfirmed'), { type: 'approve' }, context);
        if (!decision.ok) throw new Error(decision.rejection.kind);
        const { acceptedMinor = -1, clearedMinor = -1, payableMinor = -1 } = decision.value.state.approval ?? {};
        expect(acceptedMinor).toBe(300_000);
        expect(clearedMinor + payableMinor).toBe(acceptedMinor);
        expect(clearedMinor).toBe(Math.min(advanceHeldMinor, 300_000));
        expect(payableMinor).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('never clears an advance against itself', () => {
    const state = aPaymentRequest('technicallyConfirmed', 'advance');
    given(paymentRequest, state, aContext(anActor('bank-checker'), requestFacts({ advanceHeldMinor: 50 })))
      .when({ type: 'approve' })
      .then([{ type: 'Approved', amountMinor: 300_000, clearedMinor: 0 }]);
  });
});

const withSystem = () => aContext(anActor('system'), requestFacts());

describe('a payment that did not arrive', () => {
  it('sets the grant free, and takes back what its approval posted', () => {
    given(paymentRequest, aPaymentRequest('ordered'), withSystem())
      .when({ type: 'recordFailed', reasonCode: 'AC04' })
      .then([
        { type: 'ObligationDropped', amountMinor: 300_000, clearedMinor: 0 },
        { type: 'Failed', reasonCode: 'AC04' },
      ]);
  });

  it('stays bound when it came back, until it is prepared anew', () => {
    given(paymentRequest, aPaymentRequest('paid'), withSystem())
      .when({ type: 'recordReturned', reasonCode: 'AC01' })
      .then([{ type: 'FundsReturned' }]);
    given(paymentRequest, aPaymentRequest('returnedFunds'), aContext(anActor('bank-maker'), requestFacts()))
      .when({ type: 'reissue', accountId: ACCOUNT })
      .then([{ type: 'ObligationDropped' }, { type: 'Reissued', accountId: ACCOUNT }]);
  });

  it('is approved anew by somebody else than prepared it', () => {
    const reissued = { ...aPaymentRequest('technicallyConfirmed'), reissuedBy: REISSUER };
    given(paymentRequest, reissued, aContext(anActor('bank-checker', { personId: REISSUER }), requestFacts()))
      .when({ type: 'approve' })
      .then('approverInvolved');
  });
});

const states = {
  draft: aPaymentRequest('draft'),
  signed: aPaymentRequest('signed'),
  submitted: aPaymentRequest('submitted'),
  queried: aPaymentRequest('queried'),
  documentsChecked: aPaymentRequest('documentsChecked'),
  technicallyConfirmed: aPaymentRequest('technicallyConfirmed'),
  approved: aPaymentRequest('approved'),
  rejected: aPaymentRequest('rejected'),
  ordered: aPaymentRequest('ordered'),
  paid: aPaymentRequest('paid'),
  failed: aPaymentRequest('failed'),
  returnedFunds: aPaymentRequest('returnedFunds'),
  withdrawn: aPaymentRequest('withdrawn'),
};

describe('the machine of a payment request', () => {
  it('lets through exactly the commands of its table, for every state and role', () => {
    const { asked, faults, neverAccepted } = enumerateMachine({
      decider: paymentRequest,
      states,
      commands: {
        create: aClaim(),
        sign: { type: 'sign' },
        submit: { type: 'submit' },
        query: { type: 'query', question: 'Which flight?' },
        answer: { type: 'answer', answer: 'TK 10' },
        checkDocuments: { type: 'checkDocuments', lines: whole },
        confirmTechnical: { type: 'confirmTechnical' },
        approve: { type: 'approve' },
        reject: { type: 'reject', reason: 'No proof' },
        withdraw: { type: 'withdraw' },
        recordOrdered: { type: 'recordOrdered', orderId: 'order' },
        recordPaid: { type: 'recordPaid' },
        recordFailed: { type: 'recordFailed', reasonCode: 'AC04' },
        recordReturned: { type: 'recordReturned', reasonCode: 'AC01' },
        reissue: { type: 'reissue', accountId: ACCOUNT },
      },
      actor: (role) => anActor(role),
      facts: () => requestFacts(),
    });
    expect({ faults, neverAccepted }).toEqual({ faults: [], neverAccepted: [] });
    expect(asked).toBeGreaterThan(2500);
  });

  it('reaches every state', () => {
    expect(unreachable(paymentRequestMachine)).toEqual([]);
    expect(Object.keys(states)).toEqual([...paymentRequestMachine.statuses]);
  });
});
