import { describe, it } from 'vitest';
import { paymentRequest } from '#shared/domain/payment-request/decide.ts';
import { aContext } from '#test/builders/a-context.ts';
import { aClaim, aPaymentRequest, requestFacts } from '#test/builders/a-payment-request.ts';
import { anAccount } from '#test/builders/an-account.ts';
import { anActor, institutionId } from '#test/builders/an-actor.ts';
import { given } from '#test/given.ts';

const claim = (over: Parameters<typeof aClaim>[0], facts = requestFacts()) =>
  given(paymentRequest, undefined, aContext(anActor('editor'), facts)).when(aClaim(over));

const line = { budgetLineId: 'travel', description: 'Flights', amountMinor: 100 };

describe('a claim', () => {
  it("is drafted by the owner's editor and counts its lines from one", () => {
    claim({}).then([
      { type: 'Created', claimedMinor: 300_000, currency: 'USD', lines: [{ lineNumber: 1 }, { lineNumber: 2 }] },
    ]);
    const stranger = anActor('editor', { institutionId: institutionId('01HWNER00000000000000000ZZ') });
    given(paymentRequest, undefined, aContext(stranger, requestFacts())).when(aClaim()).then('notPermitted');
  });

  it('is made only while the grant pays', () => {
    for (const status of ['suspended', 'finalReportDue', 'closed', 'terminated'])
      claim({}, requestFacts({ status })).then('grantNotPaying');
    claim({}, requestFacts({ status: 'settlement' })).then([{ type: 'Created' }]);
  });

  it('has lines, each above nothing and each on a line of the budget', () => {
    claim({ lines: [] }).then('requestWithoutLines');
    claim({ lines: [{ ...line, amountMinor: 0 }] }).then('requestLineNotPositive');
    claim({ lines: [{ description: 'Flights', amountMinor: 100 }] }).then('requestLineWithoutBudgetLine');
    claim({ lines: [{ ...line, budgetLineId: 'yacht' }] }).then('requestLineUnknown');
  });

  it('stays within each line of the budget, all its own lines taken together', () => {
    claim({ lines: [{ ...line, amountMinor: 3_000_000 }] }).then([{ type: 'Created' }]);
    claim({
      lines: [
        { ...line, amountMinor: 3_000_000 },
        { ...line, amountMinor: 1 },
      ],
    }).then('requestLineExceeded');
  });

  it('stays within the grant, though what an advance covers does not count against it', () => {
    const lines = [{ ...line, amountMinor: 1_000 }];
    claim({ lines }, requestFacts({ availableMinor: 999 })).then('requestExceedsGrant');
    claim({ lines }, requestFacts({ availableMinor: 999, advanceHeldMinor: 1 })).then([{ type: 'Created' }]);
  });

  it('holds no invoice twice, however it is written', () => {
    const invoice = { supplier: 'Hotel Ankara', invoiceNumber: 'A-1', invoiceDate: '2022-09-01' };
    claim({
      lines: [
        { ...line, ...invoice },
        { ...line, ...invoice, supplier: 'hotel  ankara', invoiceNumber: 'a-1 ' },
      ],
    }).then('invoiceTwiceInRequest');
    claim({
      lines: [
        { ...line, ...invoice },
        { ...line, ...invoice, invoiceNumber: 'A-2' },
      ],
    }).then([{ type: 'Created' }]);
  });

  it('is an advance only where the call provides one, once, and not above it', () => {
    const lines = [{ description: 'Advance', amountMinor: 2_000_000 }];
    claim({ kind: 'advance', lines }).then([{ type: 'Created' }]);
    claim({ kind: 'advance', lines }, requestFacts({ advanceLimitMinor: 0 })).then('advanceNotProvided');
    claim({ kind: 'advance', lines }, requestFacts({ advanceTaken: true })).then('advanceAlreadyTaken');
    claim({ kind: 'advance', lines }, requestFacts({ advanceLimitMinor: 1_999_999 })).then('advanceTooLarge');
  });

  it('is final only after the final report', () => {
    claim({ kind: 'final' }).then('finalReportNotApproved');
    claim({ kind: 'final' }, requestFacts({ finalReportApproved: true })).then([{ type: 'Created' }]);
  });

  it("goes to an account of the grant's owner", () => {
    const account = { ...anAccount('active'), institutionId: '01HWNER00000000000000000ZZ' };
    claim({}, requestFacts({}, { account })).then('accountNotOwners');
    claim({}, requestFacts({}, { account: undefined })).then('accountNotOwners');
  });

  it('is submitted with at least one document that has passed the scan', () => {
    const submit = (cleanDocuments: number) =>
      given(
        paymentRequest,
        aPaymentRequest('signed'),
        aContext(anActor('editor'), requestFacts({}, { cleanDocuments })),
      ).when({ type: 'submit' });
    submit(0).then('requestWithoutDocuments');
    submit(1).then([{ type: 'Submitted', claimedMinor: 300_000 }]);
  });
});
