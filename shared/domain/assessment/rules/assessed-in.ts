import type { AssessmentState } from '../state.ts';

/** In which state of the proposal a stage is assessed: after the stage has closed, for until then the form may be taken back. */
export const ASSESSED_IN: { readonly [Stage in AssessmentState['stage']]: string } = {
  preliminary: 'inAssessment',
  final: 'inFinalAssessment',
};
