import { controlId } from '../../form/field-names.ts';
import { leadToField } from '../../parts/error-summary.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';

type MissingHereProps = {
  /** What is lacking, by the path of the field. */
  readonly texts: Readonly<Record<string, string>>;
  /** How many things these are: several may be lacking at one place. */
  readonly count: number;
};

/** What of this section stands between the form and its being sent, for who has come from the check: each line leads to its field. */
export const MissingHere = ({ texts, count }: MissingHereProps) => {
  const { words, say } = useWords();
  const lines = Object.entries(texts);
  if (lines.length === 0) return null;
  return (
    <Notice tone="care" title={say(words.proposal.sectionMissing, { count })}>
      <ul>
        {lines.map(([path, text]) => {
          const row = /^rows\.(\d+)\./.exec(path)?.[1];
          return (
            <li key={path}>
              <a href={`#${controlId(path)}`} onClick={(event) => leadToField(event, controlId(path))}>
                {row === undefined ? text : say(words.finalForm.inRow, { number: Number(row) + 1, text })}
              </a>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
};
