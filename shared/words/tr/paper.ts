import { areas } from './areas.ts';
import { countries } from './countries.ts';
import { answers, fields, sections } from './form.ts';
import { prints } from './prints.ts';
import { roles } from './roles.ts';
import { proposalStates } from './states/proposal.ts';

/** Everything that printed documents say in Turkish: the sentences that stand only on paper, and the names of what they tell of. */
export const paper = {
  areas,
  countries,
  form: { answers, fields, sections },
  prints,
  roles,
  states: { proposal: proposalStates },
};
