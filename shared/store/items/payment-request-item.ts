import type { CaseKind } from '../../domain/kernel/repository.ts';
import { type PaymentRequestState, paymentRequestState } from '../../domain/payment-request/state.ts';

/** Payment requests: those of one grant together, those of one owner together, and all that have been submitted in a queue by status. */
export const paymentRequestKind: CaseKind<PaymentRequestState> = {
  name: 'paymentRequest',
  parse: (value) => paymentRequestState.parse(value),
  indexes: (state) => ({
    family: { key: `grant#${state.grantId}#paymentRequest`, sort: `${state.createdAt}#${state.id}` },
    mine: { key: `institution#${state.institutionId}#paymentRequest`, sort: `${state.createdAt}#${state.id}` },
    queue:
      state.submittedAt === undefined
        ? undefined
        : { key: 'paymentRequest', sort: `${state.status}#${state.submittedAt}#${state.id}` },
  }),
  summary: ({ grantId, institutionId, kind, currency, claimedMinor, approval, createdAt, submittedAt }) => ({
    grantId,
    institutionId,
    kind,
    currency,
    claimedMinor,
    payableMinor: approval?.payableMinor,
    createdAt,
    submittedAt,
  }),
};
