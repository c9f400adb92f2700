import { type Context, type Decider, existing } from '../kernel/decider.ts';
import { readsGrantsOf } from '../kernel/grant-readers.ts';
import { isBefore } from '../kernel/instant.ts';
import { money, toDecimal } from '../kernel/money.ts';
import { never, ok, type Result } from '../kernel/result.ts';
import { rolesOnCase } from '../kernel/roles.ts';
import { totalMinor } from './budget.ts';
import type { Award, GrantCommand } from './commands.ts';
import { prepareContract, signContract } from './contract.ts';
import { close, settle, terminate } from './ending.ts';
import type { GrantEvent } from './events.ts';
import { evolveGrant } from './evolve.ts';
import type { GrantFacts } from './facts.ts';
import { type GrantGuard, grantMachine } from './machine.ts';
import type { GrantRejection } from './rejections.ts';
import { clearedByMinor, withinAdvance } from './rules/advance.ts';
import { otherPersonAndRole } from './rules/other-person-and-role.ts';
import { eligibleIsWithin, nothingInFlight, paidIsEligible, refundIsOwed } from './rules/reckoning.ts';
import { linesAreKnown, withinCommitment } from './rules/within-commitment.ts';
import type { GrantState } from './state.ts';

type GrantContext = Context<GrantFacts>;

/** The contract of a project's owner with the Bank: awarded, signed, carried out, settled. */
export const grant: Decider<GrantState, GrantCommand, GrantEvent, GrantRejection, GrantFacts, GrantGuard> = {
  name: 'grant',
  machine: grantMachine,
  rolesOf: (actor, state) => rolesOnCase(actor, { institutionId: state?.ownerInstitutionId }),
  mayRead: (actor, state) => readsGrantsOf(actor, state.ownerInstitutionId),
  guards: {
    budgetCoversGrant: {
      asks: 'command',
      check: (_state, command) => (command.type === 'award' ? budgetCoversGrant(command) : undefined),
    },
    accountIsActive: {
      asks: 'case',
      check: (state, { facts }) =>
        facts.activeAccountId === undefined
          ? { kind: 'noActiveAccount', ownerName: existing(state).ownerName }
          : undefined,
    },
    signatoryIsNamed: {
      asks: 'command',
      check: (_state, command) =>
        command.type === 'prepareContract' && command.signatory.trim() === ''
          ? { kind: 'signatoryMissing' }
          : undefined,
    },
    sameText: {
      asks: 'command',
      check: (state, command) =>
        command.type === 'sign' && command.contractHash !== state?.contract?.hash
          ? { kind: 'contractHashDiffers', contractHash: state?.contract?.hash ?? '' }
          : undefined,
    },
    otherPersonAndRole: { asks: 'case', check: (state, { actor }) => otherPersonAndRole(existing(state), actor) },
    implementationIsOver: {
      asks: 'case',
      check: (state, { now }) =>
        isBefore(now, existing(state).implementationEndsAt)
          ? { kind: 'implementationNotOver', endsAt: existing(state).implementationEndsAt }
          : undefined,
    },
    linesAreKnown: {
      asks: 'command',
      check: (state, command) =>
        command.type === 'recordObligation' ? linesAreKnown(existing(state), command) : undefined,
    },
    withinAdvance: {
      asks: 'command',
      check: (state, command) =>
        command.type === 'recordObligation' ? withinAdvance(existing(state), command) : undefined,
    },
    withinCommitment: {
      asks: 'command',
      check: (state, command) =>
        command.type === 'recordObligation' ? withinCommitment(existing(state), command) : undefined,
    },
    isObligated: { asks: 'command', check: (state, command) => isBound(existing(state), command, false) },
    isPaid: { asks: 'command', check: (state, command) => isBound(existing(state), command, true) },
    nothingInFlight: { asks: 'case', check: (state) => nothingInFlight(existing(state)) },
    notYetSettled: {
      asks: 'case',
      check: (state) => (state?.settlement === undefined ? undefined : { kind: 'alreadySettled' }),
    },
    eligibleIsWithinGrant: {
      asks: 'command',
      check: (state, command) =>
        command.type === 'settle'
          ? eligibleIsWithin(existing(state), command.finalEligibleMinor, existing(state).committedMinor)
          : undefined,
    },
    eligibleIsWithinPaid: {
      asks: 'command',
      check: (state, command) =>
        command.type === 'terminate'
          ? eligibleIsWithin(existing(state), command.eligibleMinor, existing(state).disbursedMinor)
          : undefined,
    },
    refundIsOwed: {
      asks: 'command',
      check: (state, command) =>
        command.type === 'recordRefund' ? refundIsOwed(existing(state), command.amountMinor) : undefined,
    },
    paidIsEligible: { asks: 'case', check: (state) => paidIsEligible(existing(state)) },
  },
  handle: (state, command, context) => handleGrant(state, command, context),
  evolve: evolveGrant,
};

const handleGrant = (
  state: GrantState | undefined,
  command: GrantCommand,
  context: GrantContext,
): Result<readonly GrantEvent[], GrantRejection> => {
  if (command.type === 'award') return ok([{ ...command, type: 'Awarded', at: context.now }]);
  const current = existing(state);
  const of = { grantId: current.id, currency: current.grant.currency };
  switch (command.type) {
    case 'prepareContract':
      return ok([prepareContract(current, command.signatory, context)]);
    case 'sign':
      return ok(signContract(current, context));
    case 'start':
      return ok([{ type: 'Started', callId: current.callId }]);
    case 'suspend':
      return ok([{ type: 'Suspended', reason: command.reason }]);
    case 'resume':
      return ok([{ type: 'Resumed' }]);
    case 'endImplementation':
      return ok([{ type: 'ImplementationEnded' }]);
    case 'receiveReport':
      return ok([{ type: 'ReportReceived', reportId: command.reportId }]);
    case 'returnReport':
      return ok([{ type: 'ReportReturned', reportId: command.reportId }]);
    case 'approveReport':
      return ok([{ type: 'ReportApproved', reportId: command.reportId }]);
    case 'recordObligation':
      return ok([{ ...command, type: 'ObligationRecorded', clearedMinor: clearedByMinor(command) }]);
    case 'releaseObligation':
      return ok([{ type: 'ObligationReleased', requestId: command.requestId }]);
    case 'recordDisbursement':
      return ok([{ type: 'DisbursementRecorded', requestId: command.requestId }]);
    case 'recordReturn':
      return ok([{ type: 'ReturnRecorded', requestId: command.requestId }]);
    case 'settle':
      return ok([settle(current, command.finalEligibleMinor, context.now)]);
    case 'recordRefund':
      return ok([
        {
          ...of,
          type: 'RefundReceived',
          amountMinor: command.amountMinor,
          releasedMinor: current.status === 'terminated' ? command.amountMinor : 0,
          reference: command.reference,
        },
      ]);
    case 'close':
      return ok([close(current)]);
    case 'terminate':
      return ok([terminate(current, command, context.now)]);
    case 'decline':
      return ok([{ type: 'Declined', reason: command.reason }]);
    default:
      return never(command);
  }
};

/** Every part of a grant has its line in the budget. Lines may come to more: the grant itself then caps them. */
const budgetCoversGrant = (command: Award): GrantRejection | undefined => {
  const lines = money(totalMinor(command.lines), command.grant.currency);
  return lines.amountMinor >= command.grant.amountMinor
    ? undefined
    : {
        kind: 'budgetBelowGrant',
        lines: toDecimal(lines),
        grant: toDecimal(command.grant),
        currency: command.grant.currency,
      };
};

/** There is an obligation of the request the command names, paid or not yet paid as asked. */
const isBound = (state: GrantState, command: GrantCommand, paid: boolean): GrantRejection | undefined => {
  if (!('requestId' in command)) return undefined;
  return state.obligations.some((entry) => entry.requestId === command.requestId && entry.paid === paid)
    ? undefined
    : { kind: 'noSuchObligation', requestId: command.requestId };
};
