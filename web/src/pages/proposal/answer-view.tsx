import { useFormSetting } from './form-setting.ts';
import type { ProposalTools } from './proposal-page.tsx';
import { SectionAnswers } from './section-answers.tsx';

/** A section as the server has it, for reading. */
export const AnswerView = ({ section, proposal, call }: ProposalTools & { readonly section: string }) => (
  <SectionAnswers
    section={section}
    value={proposal.sections[section]?.value ?? {}}
    setting={useFormSetting(proposal, call)}
  />
);
