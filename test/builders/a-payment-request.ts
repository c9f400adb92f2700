import type { PaymentRequestCommand } from '#shared/domain/payment-request/commands.ts';
import type { PaymentRequestFacts } from '#shared/domain/payment-request/facts.ts';
import { paymentRequestId } from '#shared/domain/payment-request/ids.ts';
import type { PaymentKind } from '#shared/domain/payment-request/lines.ts';
import type { PaymentRequestState } from '#shared/domain/payment-request/state.ts';
import { at } from './a-context.ts';
import { ACCOUNT, PROPOSER } from './an-account.ts';
import { OWNER, personId } from './an-actor.ts';

export const PAYMENT_REQUEST = paymentRequestId('01HPAYMENTREQ0000000000AAA');
export const SIGNER = personId('01HS1GNER00000000000000AAA');
export const DOCUMENT_CHECKER = personId('01HD0CCHECK000000000000AAA');
export const CONFIRMER = personId('01HC0NF1RMER00000000000AAA');
export const REISSUER = personId('01HRE1SSVER000000000000AAA');

type Create = Extract<PaymentRequestCommand, { readonly type: 'create' }>;
type GrantFacts = NonNullable<PaymentRequestFacts['grant']>;

/** A claim of 3,000.00 on two lines of the budget, one of them by invoice. */
export const aClaim = (over: Partial<Create> = {}): Create => ({
  type: 'create',
  id: PAYMENT_REQUEST,
  grantId: '01HGRANT000000000000000AAA',
  kind: 'interim',
  accountId: ACCOUNT,
  lines: [
    { budgetLineId: 'travel', description: 'Flights', amountMinor: 200_000 },
    {
      budgetLineId: 'venue',
      description: 'Hall',
      supplier: 'Hotel',
      invoiceNumber: 'A-1',
      invoiceDate: '2022-09-01',
      amountMinor: 100_000,
    },
  ],
  ...over,
});

/** An active grant with 50,000.00 free, an active account of its owner and one clean document. */
export const requestFacts = (
  grant: Partial<GrantFacts> = {},
  over: Partial<PaymentRequestFacts> = {},
): PaymentRequestFacts => ({
  grant: {
    institutionId: OWNER,
    status: 'active',
    currency: 'USD',
    availableMinor: 5_000_000,
    lines: [
      { lineId: 'travel', availableMinor: 3_000_000 },
      { lineId: 'venue', availableMinor: 2_000_000 },
    ],
    advanceLimitMinor: 2_000_000,
    advanceTaken: false,
    advanceHeldMinor: 0,
    finalReportApproved: false,
    ...grant,
  },
  account: { institutionId: OWNER, status: 'active', holderName: 'Ministry of Trade', proposedBy: PROPOSER },
  cleanDocuments: 1,
  ...over,
});

const CHECKED = ['documentsChecked', 'technicallyConfirmed', 'approved', 'ordered', 'paid', 'failed', 'returnedFunds'];
const APPROVED = ['approved', 'ordered', 'paid', 'returnedFunds'];

/** A request in any state, with what must have happened before; all of it was found eligible. */
export const aPaymentRequest = (
  status: PaymentRequestState['status'] = 'draft',
  kind: PaymentKind = 'interim',
): PaymentRequestState => {
  const { type: _, lines, ...claim } = aClaim({ kind });
  const isChecked = CHECKED.includes(status);
  return {
    ...claim,
    status,
    institutionId: OWNER,
    currency: 'USD',
    lines: lines.map((line, index) => ({
      ...line,
      lineNumber: index + 1,
      ...(isChecked && { approvedMinor: line.amountMinor }),
    })),
    claimedMinor: 300_000,
    createdBy: personId('01HED1T0R00000000000000AAA'),
    createdAt: at('2022-09-10T09:00:00.000Z'),
    ...(status !== 'draft' && { signedBy: SIGNER }),
    approvals: isChecked && status !== 'documentsChecked' && status !== 'technicallyConfirmed' ? 1 : 0,
    ...(isChecked && { documentsCheckedBy: DOCUMENT_CHECKER, technicallyConfirmedBy: CONFIRMER }),
    ...(APPROVED.includes(status) && {
      approval: {
        by: personId('01HAPPR0VER000000000000AAA'),
        at: at('2022-09-12T09:00:00.000Z'),
        acceptedMinor: 300_000,
        clearedMinor: 0,
        payableMinor: 300_000,
      },
    }),
  };
};
