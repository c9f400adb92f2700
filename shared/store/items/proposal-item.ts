import type { CaseKind } from '../../domain/kernel/repository.ts';
import { EDITABLE } from '../../domain/proposal/machine.ts';
import { nextReminder } from '../../domain/proposal/rules/partner-invitation.ts';
import { type ProposalState, proposalState } from '../../domain/proposal/state.ts';
import { shortened } from './shortened.ts';

/** How a proposal is kept, and the three lists that find it: those of its call, of its owner, and of the focal point it waits for. */
export const proposalKind: CaseKind<ProposalState> = {
  name: 'proposal',
  parse: (value) => proposalState.parse(value),
  indexes: (state) => ({
    family: { key: `call#${state.callId}#proposal`, sort: `${state.status}#${state.createdAt}#${state.id}` },
    mine: { key: `institution#${state.ownerInstitutionId}#proposal`, sort: `${state.createdAt}#${state.id}` },
    queue: isWithFocalPoint(state)
      ? { key: `focal-point#${state.country}#${state.area}`, sort: `${state.createdAt}#${state.id}` }
      : dueEntry(state),
  }),
  summary: (state) => ({
    callId: state.callId,
    title: shortened(state.title, 100),
    ownerInstitutionId: state.ownerInstitutionId,
    ownerName: shortened(state.ownerName, 60),
    country: state.country,
    area: state.area,
    code: state.code,
    createdAt: state.createdAt,
    submittedAt: state.submittedAt,
  }),
};

/** While its owner writes it, a proposal waits for the clock to remind partners who have not answered. */
const dueEntry = (state: ProposalState) => {
  const next = EDITABLE.some((status) => status === state.status) ? nextReminder(state) : undefined;
  return next === undefined ? undefined : { key: 'due', sort: `${next.at}#proposal#${state.id}` };
};

const isWithFocalPoint = ({ status }: ProposalState): boolean =>
  status === 'withFocalPoint' || status === 'finalWithFocalPoint';
