import { piecesOf } from '../../drafts/text-differences.ts';
import type { FormSetting } from '../../form/control.tsx';
import { isSectionValue } from '../../form/section-value.ts';
import { useWords } from '../../words.tsx';
import { SectionAnswers } from './section-answers.tsx';

type SaidProps = {
  readonly section: string;
  /** The member that it is; undefined for a whole row. */
  readonly name: string | undefined;
  readonly said: unknown;
  /** What another version says at the same place: where both are texts of some length, what differs is marked. */
  readonly against?: unknown;
  readonly setting: FormSetting;
};

/** Longer than any answer that is chosen: so it has been written. */
const OF_SOME_LENGTH = 60;

/** What one version says: a text as it was written, anything else as it reads in the form; a row that it has removed is not there. */
export const Said = ({ section, name, said, against, setting }: SaidProps) => {
  const { words, say } = useWords();
  if (said === undefined || said === '')
    return <p class="quiet">{say(name === undefined ? words.together.without : words.together.nothing)}</p>;
  if (name === undefined)
    return <SectionAnswers section={section} value={isSectionValue(said) ? { rows: [said] } : {}} setting={setting} />;
  if (typeof said === 'string' && (name === 'text' || said.length > OF_SOME_LENGTH))
    return (
      <p class="version-text" dir="auto">
        {typeof against === 'string' && against !== ''
          ? piecesOf(said, against).map(({ text, differs }, index) =>
              differs ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
            )
          : said}
      </p>
    );
  return <SectionAnswers section={section} value={{ [name]: said }} setting={setting} />;
};
