import type { Decider } from '../kernel/decider.ts';
import { type Actor, type CaseScope, type Role, rolesOnCase } from '../kernel/roles.ts';
import type { ProposalCommand } from './commands.ts';
import type { ProposalEvent } from './events.ts';
import { evolveProposal } from './evolve.ts';
import type { ProposalFacts } from './facts.ts';
import { proposalGuards } from './guards.ts';
import { handleProposal } from './handle.ts';
import { type ProposalGuard, proposalMachine } from './machine.ts';
import type { ProposalRejection } from './rejections.ts';
import { lateRefusal } from './rules/late.ts';
import type { ProposalState } from './state.ts';

/** Those of the office and its finance who follow every proposal. The administrator runs accounts and reads no case. */
const OFFICE_READERS = ['coordinator', 'head', 'panel', 'finance', 'auditor'] as const;

/** Who reads a form while it is being written. */
const READS_DRAFTS: readonly Role[] = ['editor', 'responsible-authority', ...OFFICE_READERS];

/** Where a case belongs: an institution of the OIC stands for no country, so no focal point reaches its proposals. */
const scopeOf = (owned: Pick<ProposalState, 'ownerInstitutionId' | 'ownerKind' | 'country' | 'area'>): CaseScope => ({
  institutionId: owned.ownerInstitutionId,
  country: owned.ownerKind === 'oic' ? undefined : owned.country,
  area: owned.area,
});

/** The roles an actor holds on a proposal. Whoever holds an invitation is partner of that one proposal only. */
export const rolesOnProposal = (actor: Actor, state: ProposalState): readonly Role[] =>
  actor.kind === 'invited' && actor.proposalId !== state.id ? [] : rolesOnCase(actor, scopeOf(state));

/** A proposal that ended as the owner's draft stays the owner's: its focal point reads what was signed and not taken back. */
const hasReachedFocalPoint = ({ status, stage, frozen }: ProposalState): boolean => {
  if (status === 'lapsed' || status === 'withdrawn') return stage === 'final' || frozen.preliminary !== undefined;
  return status !== 'draft';
};

const mayRead = (actor: Actor, state: ProposalState): boolean => {
  const roles = rolesOnProposal(actor, state);
  if (actor.kind === 'invited')
    return roles.includes('partner') && state.partners.some(({ partnerId }) => partnerId === actor.partnerId);
  if (roles.includes('system') || roles.includes('editor') || roles.includes('responsible-authority')) return true;
  if (OFFICE_READERS.some((role) => roles.includes(role))) return true;
  return roles.includes('focal-point') && hasReachedFocalPoint(state);
};

/**
 * Whether who may read the proposal may also read what the form of its present stage says. It is its owner's, and the office's, until it is signed and
 * sent (docs/decisions/0014): the focal point of a short-listed proposal knows its preliminary form, and waits for the final one.
 */
export const mayReadForm = (actor: Actor, state: ProposalState): boolean =>
  rolesOnProposal(actor, state).some((role) => READS_DRAFTS.includes(role)) || state.frozen[state.stage] !== undefined;

/** A proposal: what may happen to it, by whom, and what comes of it. The machine's table is in `machine.ts`. */
export const proposal: Decider<
  ProposalState,
  ProposalCommand,
  ProposalEvent,
  ProposalRejection,
  ProposalFacts,
  ProposalGuard
> = {
  name: 'proposal',
  machine: proposalMachine,
  rolesOf: (actor, state, _context, command) => {
    if (state !== undefined) return rolesOnProposal(actor, state);
    return command?.type === 'create' ? rolesOnCase(actor, { institutionId: command.ownerInstitutionId }) : [];
  },
  mayRead,
  guards: proposalGuards,
  handle: handleProposal,
  evolve: evolveProposal,
  missed: (state, command, { facts, now }) => lateRefusal(state, command.type, { call: facts.call, now }),
};
