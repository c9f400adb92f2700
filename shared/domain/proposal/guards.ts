import { existing, type Guard } from '../kernel/decider.ts';
import { money } from '../kernel/money.ts';
import type { ProposalCommand } from './commands.ts';
import type { CallFacts, ProposalFacts } from './facts.ts';
import { decisionGuards } from './guards-of-decisions.ts';
import type { ProposalGuard } from './machine.ts';
import type { ProposalRejection } from './rejections.ts';
import { budgetOf, budgetRefusals } from './rules/budget.ts';
import { dueWarning } from './rules/closing-warning.ts';
import { formBreaches } from './rules/form-breaches.ts';
import { missingIn } from './rules/is-complete.ts';
import { stageRefusal } from './rules/late.ts';
import { mayStillApply } from './rules/may-still-apply.ts';
import { partnerCountries } from './rules/partner-countries.ts';
import { invitableFrom, isCurrentInvitation, nextReminder } from './rules/partner-invitation.ts';
import { stillOpen } from './rules/still-open.ts';
import type { Partner, ProposalState } from './state.ts';

type ProposalRule = Guard<ProposalState, ProposalCommand, ProposalRejection, ProposalFacts>;

/** More partners than this no project of a year can steer ([default] of this scheme). */
const PARTNERS_MAXIMUM = 20;

/** The form as signed by those whose word counts now: equal to what stands saved, or it is refused. */
const formIsAsRead: ProposalRule = {
  asks: 'command',
  check: (_state, command, { facts }) =>
    'contentHash' in command && facts.form !== undefined && command.contentHash === facts.form.contentHash
      ? undefined
      : { kind: 'formHasChanged' },
};

/** The rules of a proposal by name; each is asked where the machine's rows say so. A fact that is absent refuses. */
export const proposalGuards: { readonly [Name in ProposalGuard]: ProposalRule } = {
  ...decisionGuards,
  formIsAsRead,
  stageIsOpen: {
    asks: 'case',
    check: (state, { facts, now }) => stageRefusal(state?.stage ?? 'preliminary', facts.call, now),
  },
  warningIsDue: {
    asks: 'case',
    check: (state, { facts: { call }, now }) =>
      call !== undefined && dueWarning(existing(state), call, now) !== undefined
        ? undefined
        : { kind: 'warningNotDue' },
  },
  stageIsClosed: {
    asks: 'case',
    check: (state, { facts: { call }, now }) => stillOpen(existing(state), call, now),
  },
  ownerMayApply: { asks: 'command', check: (_state, command, { facts }) => ownerRefusal(command, facts) },
  namedThemeIsInCall: {
    asks: 'command',
    check: (state, command, { facts }) => {
      if (command.type === 'create') return themeRefusal(command, facts.call);
      return command.type === 'retitle'
        ? themeRefusal({ area: existing(state).area, themeId: command.themeId }, facts.call)
        : undefined;
    },
  },
  themeIsInCall: { asks: 'case', check: (state, { facts }) => themeRefusal(existing(state), facts.call) },
  partnersAreFew: {
    asks: 'case',
    check: (state) =>
      existing(state).partners.length < PARTNERS_MAXIMUM
        ? undefined
        : { kind: 'tooManyPartners', maximum: PARTNERS_MAXIMUM },
  },
  partnerIsNew: {
    asks: 'command',
    check: (state, command) => {
      if (command.type !== 'addPartner') return undefined;
      const { institutionName, country } = command;
      return isThere(existing(state), { institutionName, country })
        ? { kind: 'partnerThereAlready', institutionName }
        : undefined;
    },
  },
  partnerMayBeInvited: {
    asks: 'command',
    check: (state, command) => {
      if (command.type !== 'invitePartner' && command.type !== 'correctPartner') return undefined;
      const partner = existing(state).partners.find(({ partnerId }) => partnerId === command.partnerId);
      if (partner === undefined) return { kind: 'partnerUnknown' };
      if (partner.status === 'accepted') return { kind: 'partnerHasAnswered', status: partner.status };
      const { institutionName } = partner;
      return isThere(existing(state), partner, partner.partnerId)
        ? { kind: 'partnerThereAlready', institutionName }
        : undefined;
    },
  },
  notInvitedJustNow: {
    asks: 'command',
    check: (state, command, { now }) => {
      if (command.type !== 'invitePartner') return undefined;
      const partner = existing(state).partners.find(({ partnerId }) => partnerId === command.partnerId);
      const from = partner && invitableFrom(existing(state), partner);
      return from !== undefined && now < from ? { kind: 'partnerInvitedJustNow', from } : undefined;
    },
  },
  invitationIsCurrent: {
    asks: 'command',
    check: (state, command, { now }) => {
      if (command.type !== 'acceptPartner' && command.type !== 'declinePartner') return undefined;
      const partner = existing(state).partners.find(({ partnerId }) => partnerId === command.partnerId);
      if (partner === undefined) return { kind: 'partnerUnknown' };
      if (partner.status !== 'invited') return { kind: 'partnerHasAnswered', status: partner.status };
      return isCurrentInvitation(partner, command.number, now) ? undefined : { kind: 'invitationNotCurrent' };
    },
  },
  invitationStands: {
    asks: 'command',
    check: (state, command) => {
      if (command.type !== 'withdrawInvitation' && command.type !== 'recordUndelivered') return undefined;
      const partner = existing(state).partners.find(({ partnerId }) => partnerId === command.partnerId);
      if (partner === undefined) return { kind: 'partnerUnknown' };
      return partner.status === 'invited' ? undefined : { kind: 'partnerHasAnswered', status: partner.status };
    },
  },
  reminderIsDue: {
    asks: 'case',
    check: (state, { now }) => {
      const next = nextReminder(existing(state));
      return next !== undefined && next.at <= now ? undefined : { kind: 'reminderNotDue' };
    },
  },
  ownerHasFocalPoint: {
    asks: 'case',
    check: (state) => (existing(state).ownerKind === 'oic' ? { kind: 'ownerHasNoFocalPoint' } : undefined),
  },
  // Asked of the command alone: a list or an open form need not look into the directory.
  focalPointIsNamed: {
    asks: 'command',
    check: (state, _command, { facts: { focalPoints = 0 } }) => {
      const { country, area } = existing(state);
      return focalPoints > 0 ? undefined : { kind: 'focalPointVacant', country, area };
    },
  },
  ownerMayStillApply: {
    asks: 'command',
    check: (state, _command, { facts }) => mayStillApply(existing(state), facts.standing),
  },
  ownerIsOic: {
    asks: 'case',
    check: (state) => (existing(state).ownerKind === 'oic' ? undefined : { kind: 'ownerHasFocalPoint' }),
  },
  formIsComplete: {
    asks: 'case',
    check: (state, { facts }) => {
      const { call, form } = facts;
      const missing =
        call === undefined || form === undefined
          ? [{ section: '', field: '', reason: 'missing' } as const]
          : missingIn(existing(state).stage, form.sections, call);
      return missing.length === 0 ? undefined : { kind: 'formIncomplete', count: missing.length, missing };
    },
  },
  partnerCountriesSuffice: {
    asks: 'case',
    check: (state, { facts }) => {
      const needed = facts.call?.partnerMinimum ?? Number.POSITIVE_INFINITY;
      const accepted = partnerCountries(existing(state)).size;
      return accepted >= needed ? undefined : { kind: 'tooFewPartnerCountries', needed, accepted };
    },
  },
  budgetIsWithinLimits: {
    asks: 'case',
    check: (state, { facts: { call, form } }) => {
      if (existing(state).stage === 'preliminary') return undefined;
      if (call === undefined || form === undefined) return { kind: 'grantIsNothing' };
      const [refusal] = budgetRefusals(budgetOf(form.sections, call.currency), call);
      if (refusal !== undefined) return refusal;
      const breaches = formBreaches(form.sections, call, existing(state).country);
      return breaches.length === 0 ? undefined : { kind: 'limitsBroken', count: breaches.length, breaches };
    },
  },
  documentsAreClean: {
    asks: 'case',
    check: (_state, { facts: { documentsMissing } }) =>
      documentsMissing?.length === 0 ? undefined : { kind: 'documentsNotClean', kinds: documentsMissing ?? [] },
  },
  formIsAsSigned: {
    asks: 'case',
    check: (state, { facts }) => {
      const { frozen, stage } = existing(state);
      const signed = frozen[stage]?.contentHash;
      return signed !== undefined && signed === facts.form?.contentHash ? undefined : { kind: 'formHasChanged' };
    },
  },
  revisionAsksNoMore: {
    asks: 'case',
    check: (state, { facts: { call, form } }) => {
      const { requestedMinor = 0, revision } = existing(state);
      if (call === undefined || form === undefined) return { kind: 'grantIsNothing' };
      const ceilingMinor = Math.min(requestedMinor, revision?.ceilingMinor ?? requestedMinor);
      const asked = budgetOf(form.sections, call.currency).byPayer.grant.amountMinor;
      return asked <= ceilingMinor
        ? undefined
        : { kind: 'revisionAsksMore', ceiling: money(ceilingMinor, call.currency) };
    },
  },
};

/** Whether an institution is among the partners. One whose invitation was withdrawn is not: so can a wrong address be put right. */
const isThere = (
  state: ProposalState,
  institution: Pick<Partner, 'institutionName' | 'country'>,
  but?: string,
): boolean =>
  state.partners.some(
    (other) => other.partnerId !== but && other.status !== 'withdrawn' && isSameInstitution(other, institution),
  );

const isSameInstitution = (
  left: Pick<Partner, 'institutionName' | 'country'>,
  right: Pick<Partner, 'institutionName' | 'country'>,
): boolean =>
  left.country === right.country &&
  left.institutionName.trim().toLowerCase() === right.institutionName.trim().toLowerCase();

const themeRefusal = (
  named: Pick<ProposalState, 'area' | 'themeId'>,
  call: CallFacts | undefined,
): ProposalRejection | undefined =>
  call?.themes.some(({ id, area }) => id === named.themeId && area === named.area)
    ? undefined
    : { kind: 'themeNotInCall', themeId: named.themeId };

/** Who may apply (dossier §3): an active institution of a kind the call is for; a public one only in its own working groups. */
const ownerRefusal = (command: ProposalCommand, { owner, call }: ProposalFacts): ProposalRejection | undefined => {
  if (command.type !== 'create') return undefined;
  const notNow = mayStillApply({ ownerKind: owner?.kind ?? 'public', area: command.area }, owner);
  if (owner === undefined || notNow?.kind === 'ownerNotActive') return notNow;
  if (!call?.applicantKinds.includes(owner.kind)) return { kind: 'ownerKindNotInCall', ownerKind: owner.kind };
  if (notNow !== undefined) return notNow;
  const maximum = call.proposalsPerOwnerMaximum;
  return maximum !== undefined && owner.proposalsInCall >= maximum ? { kind: 'tooManyProposals', maximum } : undefined;
};
