import type { FormSetting } from '../../form/control.tsx';
import { isSectionValue } from '../../form/section-value.ts';
import { useWords } from '../../words.tsx';
import { SectionAnswers } from './section-answers.tsx';

type SaidProps = {
  readonly section: string;
  readonly name: string | undefined;
  readonly said: unknown;
  readonly setting: FormSetting;
};

/** What one side says: a text as it was written, anything else as it reads in the form; a row that this side has removed is not there. */
export const Said = ({ section, name, said, setting }: SaidProps) => {
  const { words, say } = useWords();
  if (said === undefined || said === '')
    return <p class="quiet">{say(name === undefined ? words.together.without : words.together.nothing)}</p>;
  if (name === undefined)
    return <SectionAnswers section={section} value={isSectionValue(said) ? { rows: [said] } : {}} setting={setting} />;
  if (name === 'text')
    return (
      <p class="version-text" dir="auto">
        {typeof said === 'string' ? said : ''}
      </p>
    );
  return <SectionAnswers section={section} value={{ [name]: said }} setting={setting} />;
};
