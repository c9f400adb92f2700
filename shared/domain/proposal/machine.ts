import type { Machine } from '../kernel/machine.ts';
import type { ProposalCommand } from './commands.ts';
import { UNSENT } from './stage-statuses.ts';
import type { ProposalStatus } from './state.ts';
import { PROPOSAL_STATUSES } from './statuses.ts';

export type ProposalGuard =
  | 'stageIsOpen'
  | 'ownerMayApply'
  | 'namedThemeIsInCall'
  | 'partnersAreFew'
  | 'partnerIsNew'
  | 'partnerMayBeInvited'
  | 'notInvitedJustNow'
  | 'invitationStands'
  | 'reminderIsDue'
  | 'invitationIsCurrent'
  | 'ownerHasFocalPoint'
  | 'focalPointIsNamed'
  | 'ownerMayStillApply'
  | 'documentsAreClean'
  | 'formIsAsRead'
  | 'formIsAsSigned'
  | 'ownerIsOic'
  | 'warningIsDue'
  | 'runsOutNow'
  | 'stageIsClosed'
  | 'clarificationIsOver'
  | 'personIsNotOfOwner'
  | 'failureIsReasoned'
  | 'passAgainstDataIsReasoned'
  | 'secondPersonFails'
  | 'clarificationIsFirst'
  | 'clarificationRuns'
  | 'decisionFitsStage'
  | 'departureIsReasoned'
  | 'revisionIsOver'
  | 'grantIsWithinLimits'
  | 'envelopeSuffices'
  | 'revisionAsksNoMore'
  | 'codeIsMissing'
  | 'formIsComplete'
  | 'themeIsInCall'
  | 'partnerCountriesSuffice'
  | 'budgetIsWithinLimits';

/** Where the owner may still write in the form. */
export const EDITABLE = ['draft', 'finalDraft', 'inRevision'] as const satisfies readonly ProposalStatus[];

/** Where partners may still answer: until the form of the stage has reached the CCO, and while a revision is written. */
export const ANSWERABLE = [
  'draft',
  'withFocalPoint',
  'finalDraft',
  'finalWithFocalPoint',
  'inRevision',
] as const satisfies readonly ProposalStatus[];

/** Everything that is not at its end yet. */
const RUNNING = [
  'draft',
  'withFocalPoint',
  'submitted',
  'eligibilityCheck',
  'clarification',
  'inAssessment',
  'withPanel',
  'shortListed',
  'finalDraft',
  'finalWithFocalPoint',
  'finalSubmitted',
  'inFinalAssessment',
  'withFinalPanel',
  'inRevision',
  'reserve',
] as const satisfies readonly ProposalStatus[];

const OWNER = ['editor', 'responsible-authority'] as const;
const WHOLE_FORM = ['formIsComplete', 'themeIsInCall', 'partnerCountriesSuffice', 'budgetIsWithinLimits'] as const;

/** What holds when the owner signs a form and sends it on. */
const SENT = [...WHOLE_FORM, 'documentsAreClean', 'formIsAsRead', 'ownerMayStillApply'] as const;

/** The life of a proposal (dossier P2): two stages, each signed off by the owner and passed on by the focal point. */
export const proposalMachine: Machine<ProposalStatus, ProposalCommand['type'], ProposalGuard> = {
  name: 'proposal',
  statuses: PROPOSAL_STATUSES,
  final: ['ineligible', 'notShortListed', 'finalListed', 'rejected', 'withdrawn', 'lapsed'],
  rows: [
    {
      command: 'create',
      from: 'new',
      by: OWNER,
      guards: ['stageIsOpen', 'ownerMayApply', 'namedThemeIsInCall'],
      to: ['draft'],
    },
    { command: 'retitle', from: EDITABLE, by: OWNER, guards: ['namedThemeIsInCall'], to: 'same' },
    { command: 'addPartner', from: EDITABLE, by: OWNER, guards: ['partnersAreFew', 'partnerIsNew'], to: 'same' },
    { command: 'correctPartner', from: EDITABLE, by: OWNER, guards: ['partnerMayBeInvited'], to: 'same' },
    {
      command: 'invitePartner',
      from: ANSWERABLE,
      by: OWNER,
      guards: ['partnerMayBeInvited', 'notInvitedJustNow'],
      to: 'same',
    },
    { command: 'withdrawInvitation', from: ANSWERABLE, by: OWNER, guards: ['invitationStands'], to: 'same' },
    { command: 'recordUndelivered', from: ANSWERABLE, by: ['system'], guards: ['invitationStands'], to: 'same' },
    { command: 'remindPartner', from: EDITABLE, by: ['system'], guards: ['reminderIsDue'], to: 'same' },
    { command: 'acceptPartner', from: ANSWERABLE, by: ['partner'], guards: ['invitationIsCurrent'], to: 'same' },
    { command: 'declinePartner', from: ANSWERABLE, by: ['partner'], guards: ['invitationIsCurrent'], to: 'same' },
    {
      command: 'sendToFocalPoint',
      from: ['draft'],
      by: ['responsible-authority'],
      guards: ['stageIsOpen', 'ownerHasFocalPoint', ...SENT, 'focalPointIsNamed'],
      to: ['withFocalPoint'],
    },
    {
      command: 'sendToFocalPoint',
      from: ['finalDraft'],
      by: ['responsible-authority'],
      guards: ['stageIsOpen', 'ownerHasFocalPoint', ...SENT, 'focalPointIsNamed'],
      to: ['finalWithFocalPoint'],
    },
    {
      command: 'return',
      from: ['withFocalPoint'],
      by: ['focal-point'],
      guards: ['stageIsOpen'],
      to: ['draft'],
    },
    {
      command: 'return',
      from: ['finalWithFocalPoint'],
      by: ['focal-point'],
      guards: ['stageIsOpen'],
      to: ['finalDraft'],
    },
    {
      command: 'transmit',
      from: ['withFocalPoint'],
      by: ['focal-point'],
      guards: ['stageIsOpen', 'formIsAsSigned'],
      to: ['submitted'],
    },
    {
      command: 'transmit',
      from: ['finalWithFocalPoint'],
      by: ['focal-point'],
      guards: ['stageIsOpen', 'formIsAsSigned'],
      to: ['finalSubmitted'],
    },
    {
      command: 'transmit',
      from: ['draft'],
      by: ['responsible-authority'],
      guards: ['stageIsOpen', 'ownerIsOic', ...SENT],
      to: ['submitted'],
    },
    {
      command: 'transmit',
      from: ['finalDraft'],
      by: ['responsible-authority'],
      guards: ['stageIsOpen', 'ownerIsOic', ...SENT],
      to: ['finalSubmitted'],
    },
    {
      command: 'recall',
      from: ['withFocalPoint', 'submitted'],
      by: ['responsible-authority'],
      guards: ['stageIsOpen'],
      to: ['draft'],
    },
    {
      command: 'recall',
      from: ['finalWithFocalPoint', 'finalSubmitted'],
      by: ['responsible-authority'],
      guards: ['stageIsOpen'],
      to: ['finalDraft'],
    },
    { command: 'withdraw', from: RUNNING, by: ['responsible-authority'], to: ['withdrawn'] },
    {
      command: 'warnOfClosing',
      from: [...UNSENT.preliminary, ...UNSENT.final],
      by: ['system'],
      guards: ['warningIsDue'],
      to: 'same',
    },
    { command: 'lapse', from: RUNNING, by: ['system'], guards: ['runsOutNow'], to: ['lapsed'] },
    {
      command: 'startCheck',
      from: ['submitted'],
      by: ['system', 'coordinator'],
      guards: ['stageIsClosed'],
      to: ['eligibilityCheck'],
    },
    {
      command: 'startCheck',
      from: ['finalSubmitted'],
      by: ['system', 'coordinator'],
      guards: ['stageIsClosed'],
      to: ['inFinalAssessment'],
    },
    {
      command: 'recordEligibility',
      from: ['eligibilityCheck', 'clarification'],
      by: ['coordinator'],
      guards: [
        'clarificationIsOver',
        'personIsNotOfOwner',
        'failureIsReasoned',
        'passAgainstDataIsReasoned',
        'secondPersonFails',
      ],
      to: ['eligibilityCheck', 'ineligible', 'inAssessment'],
    },
    {
      command: 'askClarification',
      from: ['eligibilityCheck'],
      by: ['coordinator'],
      guards: ['clarificationIsFirst'],
      to: ['clarification'],
    },
    {
      command: 'answerClarification',
      from: ['clarification'],
      by: ['responsible-authority'],
      guards: ['clarificationRuns'],
      to: ['eligibilityCheck'],
    },
    {
      command: 'endClarification',
      from: ['clarification'],
      by: ['system'],
      guards: ['clarificationIsOver'],
      to: ['eligibilityCheck'],
    },
    {
      command: 'completeAssessment',
      from: ['inAssessment'],
      by: ['system'],
      to: ['withPanel'],
    },
    {
      command: 'completeAssessment',
      from: ['inFinalAssessment'],
      by: ['system'],
      to: ['withFinalPanel'],
    },
    {
      command: 'decide',
      from: ['withPanel'],
      by: ['panel', 'head'],
      guards: ['personIsNotOfOwner', 'decisionFitsStage', 'departureIsReasoned'],
      to: ['shortListed', 'notShortListed'],
    },
    {
      command: 'decide',
      from: ['withFinalPanel', 'inRevision'],
      by: ['panel', 'head'],
      guards: [
        'revisionIsOver',
        'personIsNotOfOwner',
        'decisionFitsStage',
        'departureIsReasoned',
        'grantIsWithinLimits',
        'envelopeSuffices',
      ],
      to: ['finalListed', 'reserve', 'rejected'],
    },
    { command: 'openFinal', from: ['shortListed'], by: ['system'], to: ['finalDraft'] },
    { command: 'askRevision', from: ['withFinalPanel'], by: ['coordinator'], to: ['inRevision'] },
    {
      command: 'submitRevision',
      from: ['inRevision'],
      by: ['responsible-authority'],
      guards: [...WHOLE_FORM, 'revisionAsksNoMore', 'documentsAreClean', 'formIsAsRead'],
      to: ['withFinalPanel'],
    },
    {
      command: 'promote',
      from: ['reserve'],
      by: ['head'],
      guards: ['personIsNotOfOwner', 'grantIsWithinLimits', 'envelopeSuffices'],
      to: ['finalListed'],
    },
    {
      command: 'assignCode',
      from: PROPOSAL_STATUSES,
      by: ['system'],
      guards: ['codeIsMissing'],
      to: 'same',
    },
  ],
};
