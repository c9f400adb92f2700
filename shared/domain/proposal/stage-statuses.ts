import type { ProposalStatus, Stage } from './state.ts';

type OfEachStage = { readonly [Each in Stage]: readonly ProposalStatus[] };

/** Where a proposal lies while the form of a stage is not transmitted: with its owner, or at the focal point's desk. */
export const UNSENT = {
  preliminary: ['draft', 'withFocalPoint'],
  final: ['finalDraft', 'finalWithFocalPoint'],
} as const satisfies OfEachStage;

/** Where a proposal that was transmitted waits for the result of a stage. */
export const UNDECIDED = {
  preliminary: ['submitted', 'eligibilityCheck', 'clarification', 'inAssessment', 'withPanel'],
  final: ['finalSubmitted', 'inFinalAssessment', 'withFinalPanel', 'inRevision'],
} as const satisfies OfEachStage;

/** Where a proposal stands on the published short-list, whatever the final stage decides; one that lapses or is withdrawn leaves the list. */
export const ON_SHORT_LIST = [
  'shortListed',
  ...UNSENT.final,
  ...UNDECIDED.final,
  'finalListed',
  'reserve',
  'rejected',
] as const satisfies readonly ProposalStatus[];

/** Whether a proposal, or a line of a list that shows one, is not transmitted in the stage that it is in. */
export const isUnsent = ({ status }: { readonly status: string }): boolean =>
  [...UNSENT.preliminary, ...UNSENT.final].some((each) => each === status);
