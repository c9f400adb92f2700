import { isSamePerson } from '../kernel/acting-person.ts';
import { existing, type Guard } from '../kernel/decider.ts';
import type { PaymentRequestCommand } from './commands.ts';
import type { PaymentRequestFacts } from './facts.ts';
import { claimedMinor } from './lines.ts';
import type { PaymentRequestGuard } from './machine.ts';
import type { PaymentRequestRejection } from './rejections.ts';
import { budgetRefusal, claimRefusal, kindRefusal } from './rules/claim.ts';
import { documentCheckRefusal } from './rules/document-check.ts';
import type { PaymentRequestState } from './state.ts';

type Rule = Guard<PaymentRequestState, PaymentRequestCommand, PaymentRequestRejection, PaymentRequestFacts>;

const PAYING: readonly string[] = ['active', 'settlement'];
/** What the bank could not deliver is owed even when the grant has ended since; the grant itself sees that it is no more than that. */
const PAYING_ANEW: readonly string[] = [...PAYING, 'closed', 'terminated'];

const noGrant: PaymentRequestRejection = { kind: 'grantNotPaying', status: 'unknown' };

/** The named rules of the payment request's machine (guards G1 to G9 of the scheme's payment chain). */
export const paymentRequestGuards: { readonly [Name in PaymentRequestGuard]: Rule } = {
  grantIsPaying: {
    asks: 'case',
    check: (state, { facts: { grant } }) => {
      if (grant === undefined) return noGrant;
      return (state?.reissuedBy === undefined ? PAYING : PAYING_ANEW).includes(grant.status)
        ? undefined
        : { kind: 'grantNotPaying', status: grant.status };
    },
  },
  kindIsDue: {
    asks: 'command',
    check: (state, command, { facts: { grant } }) => {
      const claim = command.type === 'create' ? command : existing(state);
      return grant === undefined ? noGrant : kindRefusal(claim.kind, claimedMinor(claim.lines), grant);
    },
  },
  linesAreSound: {
    asks: 'command',
    check: (_state, command) => (command.type === 'create' ? claimRefusal(command.kind, command.lines) : undefined),
  },
  linesFitBudget: {
    asks: 'command',
    check: (_state, command, { facts: { grant } }) => {
      if (command.type !== 'create') return undefined;
      return grant === undefined ? noGrant : budgetRefusal(command.kind, command.lines, grant);
    },
  },
  accountIsOwners: {
    asks: 'command',
    check: (state, _command, { facts: { account, grant } }) =>
      account !== undefined && account.institutionId === (state?.institutionId ?? grant?.institutionId)
        ? undefined
        : { kind: 'accountNotOwners' },
  },
  accountIsActive: {
    asks: 'case',
    check: (_state, { facts: { account } }) =>
      account?.status === 'active' ? undefined : { kind: 'accountNotActive', status: account?.status ?? 'unknown' },
  },
  documentsArePresent: {
    asks: 'case',
    check: (state, { facts }) =>
      facts.cleanDocuments > 0 ? undefined : { kind: 'requestWithoutDocuments', requestKind: existing(state).kind },
  },
  approvedLinesFit: {
    asks: 'command',
    check: (state, command) =>
      command.type === 'checkDocuments' ? documentCheckRefusal(existing(state), command.lines) : undefined,
  },
  confirmerDidNotCheck: {
    asks: 'case',
    check: (state, { actor }) =>
      isSamePerson(actor, state?.documentsCheckedBy) ? { kind: 'confirmerCheckedDocuments' } : undefined,
  },
  // Separation is of persons: whoever claims the money or named the account may hold one of the Bank's roles too (payments dossier §6).
  approverDidNotCheck: {
    asks: 'case',
    check: (state, { actor, facts }) => {
      if (isSamePerson(actor, state?.createdBy) || isSamePerson(actor, state?.signedBy))
        return { kind: 'approverInvolved', as: 'claim' };
      if (isSamePerson(actor, facts.account?.proposedBy)) return { kind: 'approverInvolved', as: 'account' };
      if (isSamePerson(actor, state?.documentsCheckedBy)) return { kind: 'approverInvolved', as: 'documentCheck' };
      if (isSamePerson(actor, state?.technicallyConfirmedBy))
        return { kind: 'approverInvolved', as: 'technicalConfirmation' };
      if (isSamePerson(actor, state?.reissuedBy)) return { kind: 'approverInvolved', as: 'reissue' };
      return undefined;
    },
  },
};
