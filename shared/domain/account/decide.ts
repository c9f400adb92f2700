import { actingPerson, isSamePerson } from '../kernel/acting-person.ts';
import type { Country } from '../kernel/country.ts';
import { type Context, type Decider, existing, type Guard } from '../kernel/decider.ts';
import { fromMilliseconds, isBefore, toMilliseconds } from '../kernel/instant.ts';
import { never, ok, type Result } from '../kernel/result.ts';
import { rolesOnCase } from '../kernel/roles.ts';
import type { AccountCommand } from './commands.ts';
import type { AccountEvent } from './events.ts';
import { type AccountGuard, accountMachine } from './machine.ts';
import type { AccountRejection } from './rejections.ts';
import { accountCountry, accountFormRefusal } from './rules/account-form.ts';
import { readsAccountsOf } from './rules/readers.ts';
import { outsideSetX } from './rules/set-x.ts';
import type { AccountState } from './state.ts';

/** What the rules about accounts ask of the rest of the world. */
export type AccountFacts = {
  /** The institution's country; undefined for an OIC institution. */
  readonly institutionCountry: Country | undefined;
  /** True when the evidence exists, is this institution's, and has passed the scan. */
  readonly evidenceIsClean: boolean;
  /** How long nothing may be paid to the account after its approval. */
  readonly coolingHours: number;
};

type Rule = Guard<AccountState, AccountCommand, AccountRejection, AccountFacts>;
type Handled = Result<readonly AccountEvent[], AccountRejection>;
type Of<Type extends AccountCommand['type']> = Extract<AccountCommand, { readonly type: Type }>;

const textIsLatin: Rule = {
  asks: 'command',
  check: (_state, command) => {
    if (command.type !== 'propose') return undefined;
    const { holderName, address } = command;
    const inName = outsideSetX(holderName);
    if (inName.length > 0) return { kind: 'holderNameNotLatin', characters: inName.join(' ') };
    const inAddress = outsideSetX(`${address.street ?? ''}${address.town}`);
    return inAddress.length > 0 ? { kind: 'addressNotLatin', characters: inAddress.join(' ') } : undefined;
  },
};

const formIsRight: Rule = {
  asks: 'command',
  check: (_state, command) => (command.type === 'propose' ? accountFormRefusal(command.identifier) : undefined),
};

const evidenceIsClean: Rule = {
  asks: 'command',
  check: (_state, command, { facts }) =>
    command.type !== 'propose' || facts.evidenceIsClean
      ? undefined
      : { kind: 'accountEvidenceNotClean', documentId: command.evidenceDocumentId },
};

const callerDidNotPropose: Rule = {
  asks: 'case',
  check: (state, { actor }) => (isSamePerson(actor, state?.proposedBy) ? { kind: 'callBackByProposer' } : undefined),
};

const callBackWasAfterProposal: Rule = {
  asks: 'command',
  check: (state, command, { now }) =>
    command.type === 'recordCallBack' &&
    (isBefore(command.calledAt, existing(state).proposedAt) || isBefore(now, command.calledAt))
      ? { kind: 'callBackTimeWrong', proposedAt: existing(state).proposedAt, now }
      : undefined,
};

const approverIsNotInvolved: Rule = {
  asks: 'case',
  check: (state, { actor }) => {
    if (isSamePerson(actor, state?.proposedBy)) return { kind: 'accountApproverInvolved', as: 'proposer' };
    if (isSamePerson(actor, state?.callBack?.by)) return { kind: 'accountApproverInvolved', as: 'caller' };
    return undefined;
  },
};

const coolingIsOver: Rule = {
  asks: 'case',
  check: (state, { now }) =>
    state?.coolingEndsAt !== undefined && isBefore(now, state.coolingEndsAt)
      ? { kind: 'coolingNotOver', until: state.coolingEndsAt }
      : undefined,
};

const propose = (command: Of<'propose'>, { actor, now, facts }: Context<AccountFacts>): Handled => {
  const { type: _, ...proposal } = command;
  const isAbroad =
    facts.institutionCountry !== undefined && accountCountry(command.identifier) !== facts.institutionCountry;
  return ok([{ type: 'Proposed', ...proposal, isAbroad, proposedBy: actingPerson(actor), proposedAt: now }]);
};

const handle = (state: AccountState | undefined, command: AccountCommand, context: Context<AccountFacts>): Handled => {
  if (command.type === 'propose') return propose(command, context);
  const { institutionId } = existing(state);
  switch (command.type) {
    case 'recordCallBack': {
      const { contactName, contactNumber, calledAt } = command;
      const by = actingPerson(context.actor);
      return ok([{ type: 'CalledBack', institutionId, by, contactName, contactNumber, calledAt }]);
    }
    case 'approve': {
      const coolingEndsAt = fromMilliseconds(toMilliseconds(context.now) + context.facts.coolingHours * 3_600_000);
      return ok([{ type: 'Approved', institutionId, by: actingPerson(context.actor), coolingEndsAt }]);
    }
    case 'activate':
      return ok([{ type: 'Activated', institutionId }]);
    case 'suspend':
      return ok([{ type: 'Suspended', institutionId, reason: command.reason }]);
    case 'supersede':
      return ok([{ type: 'Superseded', institutionId, reason: command.reason }]);
    case 'reject':
      return ok([{ type: 'Rejected', institutionId, reason: command.reason }]);
    default:
      return never(command);
  }
};

const evolve = (state: AccountState | undefined, event: AccountEvent): AccountState => {
  if (event.type === 'Proposed') {
    const { type: _, ...proposal } = event;
    return { ...proposal, status: 'proposed' };
  }
  const before = existing(state);
  switch (event.type) {
    case 'CalledBack': {
      const { by, contactName, contactNumber, calledAt: at } = event;
      return { ...before, status: 'calledBack', callBack: { by, contactName, contactNumber, at } };
    }
    case 'Approved':
      return { ...before, status: 'cooling', approvedBy: event.by, coolingEndsAt: event.coolingEndsAt };
    case 'Activated':
      return { ...before, status: 'active' };
    case 'Suspended':
      return { ...before, status: 'suspended', reason: event.reason };
    case 'Superseded':
      return { ...before, status: 'superseded', reason: event.reason };
    case 'Rejected':
      return { ...before, status: 'rejected', reason: event.reason };
    default:
      return never(event);
  }
};

/** The life of a beneficiary's bank account (controls of the payments dossier: evidence, call-back, second person, cooling-off). */
export const account: Decider<
  AccountState,
  AccountCommand,
  AccountEvent,
  AccountRejection,
  AccountFacts,
  AccountGuard
> = {
  name: 'account',
  machine: accountMachine,
  rolesOf: (actor, state, _context, command) =>
    rolesOnCase(actor, {
      institutionId: state?.institutionId ?? (command?.type === 'propose' ? command.institutionId : undefined),
    }),
  mayRead: (actor, { institutionId }) => readsAccountsOf(actor, institutionId),
  guards: {
    textIsLatin,
    formIsRight,
    evidenceIsClean,
    callerDidNotPropose,
    callBackWasAfterProposal,
    approverIsNotInvolved,
    coolingIsOver,
  },
  handle,
  evolve,
};
