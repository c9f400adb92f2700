import { callStates } from './states/call.ts';
import { documentStates } from './states/document.ts';
import { institutionStates } from './states/institution.ts';
import { personStates } from './states/person.ts';
import { proposalStates } from './states/proposal.ts';
import { questionStates } from './states/question.ts';

/** What each status of each kind of case is called. */
export const states = {
  call: callStates,
  document: documentStates,
  institution: institutionStates,
  person: personStates,
  proposal: proposalStates,
  question: questionStates,
};
