import type { CaseKind, IndexEntries } from '../../domain/kernel/repository.ts';
import { EDITABLE } from '../../domain/proposal/machine.ts';
import { nextReminder } from '../../domain/proposal/rules/partner-invitation.ts';
import { type ProposalState, proposalState } from '../../domain/proposal/state.ts';
import { shortened } from './shortened.ts';

/**
 * How a proposal is kept, and the lists that find it: those of its call, of its owner, and of whatever it waits for: its focal point, or the
 * moment at which the time for an answer is over.
 */
export const proposalKind: CaseKind<ProposalState> = {
  name: 'proposal',
  parse: (value) => proposalState.parse(value),
  indexes: (state) => ({
    family: { key: `call#${state.callId}#proposal`, sort: `${state.status}#${state.createdAt}#${state.id}` },
    mine: { key: `institution#${state.ownerInstitutionId}#proposal`, sort: `${state.createdAt}#${state.id}` },
    queue: queueOf(state),
  }),
  summary: (state) => ({
    callId: state.callId,
    title: shortened(state.title, 100),
    ownerInstitutionId: state.ownerInstitutionId,
    ownerKind: state.ownerKind,
    ownerName: shortened(state.ownerName, 60),
    country: state.country,
    area: state.area,
    code: state.code,
    createdAt: state.createdAt,
    submittedAt: state.submittedAt,
    answerBy: state.status === 'clarification' ? state.clarification?.dueAt : undefined,
    failureProposed: state.eligibility?.outcome === 'failureProposed' ? true : undefined,
    failureProposedBy: state.eligibility?.outcome === 'failureProposed' ? state.eligibility.by : undefined,
    asked: askedBack(state),
  }),
};

/** What came of the question to the owner, once the proposal lies at the eligibility desk again. */
const askedBack = ({ status, clarification }: ProposalState): 'answered' | 'unanswered' | undefined => {
  if (status !== 'eligibilityCheck' || clarification === undefined) return undefined;
  return clarification.answer === undefined ? 'unanswered' : 'answered';
};

/** Where a proposal waits for somebody: at the focal point's desk, or for a moment (a question's time, a partner's reminder). */
const queueOf = (state: ProposalState): IndexEntries['queue'] => {
  if (state.status === 'withFocalPoint' || state.status === 'finalWithFocalPoint')
    return { key: `focal-point#${state.country}#${state.area}`, sort: `${state.createdAt}#${state.id}` };
  const at = dueAt(state);
  return at === undefined ? undefined : { key: 'due', sort: `${at}#proposal#${state.id}` };
};

const dueAt = (state: ProposalState): string | undefined => {
  if (state.status === 'clarification') return state.clarification?.dueAt;
  return EDITABLE.some((status) => status === state.status) ? nextReminder(state)?.at : undefined;
};
