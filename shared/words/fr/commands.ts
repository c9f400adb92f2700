import { assessmentCommands } from './commands/assessment.ts';
import { callCommands } from './commands/call.ts';
import { documentCommands } from './commands/document.ts';
import { institutionCommands } from './commands/institution.ts';
import { personCommands } from './commands/person.ts';
import { proposalCommands } from './commands/proposal.ts';
import { questionCommands } from './commands/question.ts';

/** What each command is called on its button. */
export const commands = {
  assessment: assessmentCommands,
  call: callCommands,
  document: documentCommands,
  institution: institutionCommands,
  person: personCommands,
  proposal: proposalCommands,
  question: questionCommands,
};
