import type { Context } from '../kernel/decider.ts';
import { existing } from '../kernel/decider.ts';
import { plusDays } from '../kernel/instant.ts';
import { never, ok, type Result } from '../kernel/result.ts';
import type { ProposalCommand } from './commands.ts';
import { decided, eligibilityRecorded, promoted } from './decisions.ts';
import type { ProposalEvent } from './events.ts';
import type { ProposalFacts } from './facts.ts';
import { proposalCode } from './ids.ts';
import type { ProposalRejection } from './rejections.ts';
import { budgetOf } from './rules/budget.ts';
import { dueWarning } from './rules/closing-warning.ts';
import { nextReminder } from './rules/partner-invitation.ts';
import { plusWorkingDays } from './rules/working-days.ts';
import type { ProposalState } from './state.ts';

/** How long a partner may take to answer ([default] of this scheme). */
const INVITATION_DAYS = 30;

type Given = Context<ProposalFacts>;
type Command<Type extends ProposalCommand['type']> = Extract<ProposalCommand, { readonly type: Type }>;

/** What each command brings about. All that could refuse has been asked by the guards before. */
export const handleProposal = (
  state: ProposalState | undefined,
  command: ProposalCommand,
  context: Given,
): Result<readonly ProposalEvent[], ProposalRejection> => {
  if (command.type === 'create') return created(command, context);
  return ok([followed(existing(state), command, context)]);
};

const created = (
  { type, ...named }: Command<'create'>,
  { facts: { owner }, now }: Given,
): Result<readonly ProposalEvent[], ProposalRejection> => {
  if (owner === undefined) return { ok: false, rejection: { kind: 'ownerNotActive' } };
  return ok([
    {
      type: 'Created',
      ...named,
      ownerKind: owner.kind,
      ownerName: owner.name,
      country: owner.country,
      at: now,
    },
  ]);
};

const followed = (
  state: ProposalState,
  command: Exclude<ProposalCommand, { type: 'create' }>,
  context: Given,
): ProposalEvent => {
  const at = context.now;
  switch (command.type) {
    case 'retitle':
      return { ...command, type: 'Retitled' };
    case 'addPartner':
      return { ...command, type: 'PartnerAdded' };
    case 'correctPartner':
      return { ...command, type: 'PartnerCorrected' };
    case 'invitePartner':
      return invited(state, command, context);
    case 'withdrawInvitation':
      return { type: 'InvitationWithdrawn', partnerId: command.partnerId, at };
    case 'recordUndelivered':
      return { type: 'InvitationUndelivered', partnerId: command.partnerId, fault: command.fault, at };
    case 'remindPartner':
      return reminded(state, context);
    case 'acceptPartner': {
      const { partnerId, name, position } = command;
      return { type: 'PartnerAccepted', partnerId, name, position, at };
    }
    case 'declinePartner':
      return { type: 'PartnerDeclined', partnerId: command.partnerId, reason: command.reason, at };
    case 'sendToFocalPoint':
      return { type: 'SentToFocalPoint', ...signedOff(state, command.contentHash, context) };
    case 'return':
      return { type: 'Returned', reason: command.reason, at };
    case 'transmit':
      return transmitted(state, command, context);
    case 'recall':
      return { type: 'Recalled', reason: command.reason };
    case 'withdraw':
      return { type: 'Withdrawn', reason: command.reason, at };
    case 'warnOfClosing':
      return warned(state, context);
    case 'lapse':
      return { type: 'Lapsed', because: command.because, at };
    case 'startCheck':
      return { type: 'CheckStarted', stage: state.stage };
    case 'recordEligibility':
      return eligibilityRecorded(state, command, context);
    case 'askClarification':
      return {
        type: 'ClarificationAsked',
        question: command.question,
        dueAt: plusWorkingDays(at, context.facts.call?.clarificationDays ?? 0),
        at,
      };
    case 'answerClarification':
      return { type: 'ClarificationAnswered', answer: command.answer, at };
    case 'endClarification':
      return { type: 'ClarificationEnded', at };
    case 'completeAssessment':
      return { type: 'AssessmentCompleted', stage: state.stage, result: command.result };
    case 'decide':
      return decided(state, command, context);
    case 'openFinal':
      return { type: 'FinalOpened', at };
    case 'askRevision':
      return {
        type: 'RevisionAsked',
        items: command.items,
        ceilingMinor: command.ceilingMinor,
        dueAt: plusWorkingDays(at, context.facts.call?.revisionDays ?? 0),
      };
    case 'submitRevision':
      return { type: 'RevisionSubmitted', ...signedOff(state, command.contentHash, context) };
    case 'promote':
      return promoted(state, command, context);
    case 'assignCode':
      return numbered(state, context);
    default:
      return never(command);
  }
};

const invited = (state: ProposalState, { partnerId }: Command<'invitePartner'>, { now }: Given): ProposalEvent => {
  const before = state.partners.find((partner) => partner.partnerId === partnerId)?.invitationNumber ?? 0;
  return { type: 'PartnerInvited', partnerId, number: before + 1, expiresAt: plusDays(now, INVITATION_DAYS), at: now };
};

/** The guard has found one due; the link that the reminder brings is the invitation's own. */
const reminded = (state: ProposalState, { now }: Given): ProposalEvent => {
  const partnerId = nextReminder(state)?.partnerId ?? '';
  const partner = state.partners.find((each) => each.partnerId === partnerId);
  const { invitationNumber: number = 0, invitationExpiresAt: expiresAt = now } = partner ?? {};
  return { type: 'PartnerReminded', partnerId, number, expiresAt, at: now };
};

/** The guard has found the warning due; without a call there is nothing to warn of. */
const warned = (state: ProposalState, { facts: { call }, now }: Given): ProposalEvent => {
  const due = call === undefined ? undefined : dueWarning(state, call, now);
  return { type: 'ClosingWarned', daysLeft: due?.daysLeft ?? 1, closesAt: due?.closesAt ?? now, at: now };
};

const signedOff = (state: ProposalState, contentHash: string, { actor, facts, now }: Given) => {
  const by = actor.kind === 'person' ? actor.personId : actor.kind;
  const signed = { stage: state.stage, contentHash, by, at: now };
  if (state.stage === 'preliminary' || facts.call === undefined || facts.form === undefined) return signed;
  const { currency } = facts.call;
  const { grant } = budgetOf(facts.form.sections, currency).byPayer;
  return { ...signed, requestedMinor: grant.amountMinor, currency };
};

const transmitted = (state: ProposalState, command: Command<'transmit'>, context: Given): ProposalEvent => {
  const { stage } = state;
  const signed = state.frozen[stage];
  const isStraight = state.status === 'draft' || state.status === 'finalDraft';
  const contentHash = (isStraight ? command.contentHash : signed?.contentHash) ?? '';
  const code = state.code === undefined ? {} : { code: state.code };
  const fact = { type: 'Transmitted', stage, contentHash, at: context.now, ...code } as const;
  return isStraight ? { ...fact, signedOff: signedOff(state, contentHash, context) } : fact;
};

const numbered = (state: ProposalState, { facts, now }: Given): ProposalEvent => {
  const { year, next } = facts.numbering ?? { year: Number(now.slice(0, 4)), next: 1 };
  const owner = state.ownerKind === 'oic' ? 'oic' : state.country;
  return { type: 'CodeAssigned', code: proposalCode(owner, state.area, year, next), year, number: next };
};
