import { SectionAround } from '../../form/section-around-later.ts';
import { useFormSetting } from './form-setting.ts';
import type { ProposalTools } from './proposal-page.tsx';
import { SectionAnswers } from './section-answers.tsx';

/** A section as the server has it, for reading. */
export const AnswerView = ({ section, proposal, call }: ProposalTools & { readonly section: string }) => {
  const setting = useFormSetting(proposal, call);
  const value = proposal.sections[section]?.value ?? {};
  return (
    <>
      <SectionAnswers section={section} value={value} setting={setting} />
      {proposal.stage === 'final' && <SectionAround section={section} value={value} setting={setting} />}
    </>
  );
};
