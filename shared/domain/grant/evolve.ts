import { never } from '../kernel/result.ts';
import type { Awarded, GrantEvent, ObligationRecorded } from './events.ts';
import type { GrantState, Obligation } from './state.ts';

/** How each event changes a grant. The first must be `Awarded`; anything else throws. */
export const evolveGrant = (state: GrantState | undefined, event: GrantEvent): GrantState => {
  if (event.type === 'Awarded') return awarded(event);
  if (state === undefined) throw new Error(`a grant cannot begin with ${event.type}`);
  switch (event.type) {
    case 'ContractPrepared': {
      const { type: _, at, ...contract } = event;
      return { ...state, status: 'contractPreparation', contract: { ...contract, preparedAt: at } };
    }
    case 'OwnerSigned':
      return { ...state, status: 'ownerSigned', ownerSignature: signatureOf(event) };
    case 'BankSigned':
      return { ...state, bankSignatures: [...state.bankSignatures, signatureOf(event)] };
    case 'ContractSigned':
      return {
        ...state,
        status: 'contractSigned',
        contractSignedAt: event.at,
        committedMinor: event.amountMinor,
      };
    case 'Started':
    case 'Resumed':
      return { ...withoutSuspension(state), status: 'active' };
    case 'Suspended':
      return { ...state, status: 'suspended', suspensionReason: event.reason };
    case 'ImplementationEnded':
    case 'ReportReturned':
      return { ...state, status: 'finalReportDue' };
    case 'ReportReceived':
      return { ...state, status: 'finalReportReview' };
    case 'ReportApproved':
      return { ...state, status: 'settlement' };
    case 'ObligationRecorded':
      return obligated(state, event);
    case 'ObligationReleased':
      return withObligations(
        state,
        state.obligations.filter((entry) => entry.requestId !== event.requestId),
      );
    case 'DisbursementRecorded':
      return withPaid(state, event.requestId, true);
    case 'ReturnRecorded':
      return withPaid(state, event.requestId, false);
    case 'Settled':
      return {
        ...state,
        settlement: {
          finalEligibleMinor: event.finalEligibleMinor,
          unpaidMinor: event.unpaidMinor,
          refundDueMinor: event.refundDueMinor,
          settledAt: event.at,
        },
      };
    case 'RefundReceived':
      return { ...state, refundedMinor: state.refundedMinor + event.amountMinor };
    case 'Closed':
      return { ...state, status: 'closed' };
    case 'Terminated':
      return {
        ...state,
        status: 'terminated',
        endingReason: event.reason,
        settlement: {
          finalEligibleMinor: event.eligibleMinor,
          unpaidMinor: 0,
          refundDueMinor: event.refundDueMinor,
          settledAt: event.at,
        },
      };
    case 'Declined':
      return { ...state, status: 'declined', endingReason: event.reason };
    default:
      return never(event);
  }
};

const awarded = ({ type: _type, grantId, at, ...award }: Awarded): GrantState => ({
  ...award,
  id: grantId,
  status: 'awarded',
  awardedAt: at,
  bankSignatures: [],
  obligations: [],
  committedMinor: 0,
  obligatedMinor: 0,
  disbursedMinor: 0,
  refundedMinor: 0,
});

const signatureOf = ({ personId, roles, at }: Extract<GrantEvent, { type: 'OwnerSigned' | 'BankSigned' }>) => ({
  personId,
  roles,
  at,
});

const withoutSuspension = ({ suspensionReason: _reason, ...state }: GrantState): GrantState => state;

const obligated = (state: GrantState, { type: _type, ...entry }: ObligationRecorded): GrantState =>
  withObligations(state, [...state.obligations, { ...entry, paid: false }]);

const withPaid = (state: GrantState, requestId: string, paid: boolean): GrantState =>
  withObligations(
    state,
    state.obligations.map((entry) => (entry.requestId === requestId ? { ...entry, paid } : entry)),
  );

/** The sums follow from the obligations; that they keep their order is asserted here, where the state changes. */
const withObligations = (state: GrantState, obligations: readonly Obligation[]): GrantState => {
  const obligatedMinor = obligations.reduce((sum, entry) => sum + entry.payableMinor, 0);
  const disbursedMinor = obligations.reduce((sum, entry) => sum + (entry.paid ? entry.payableMinor : 0), 0);
  if (!(state.committedMinor >= obligatedMinor && obligatedMinor >= disbursedMinor && disbursedMinor >= 0))
    throw new Error(`grant ${state.id}: ${state.committedMinor} ≥ ${obligatedMinor} ≥ ${disbursedMinor} does not hold`);
  return { ...state, obligations, obligatedMinor, disbursedMinor };
};
