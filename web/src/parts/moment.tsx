import { formatMoment, readersZone } from '../format.ts';
import { useWords } from '../words.tsx';

/** A deadline in the scheme's own time and, when the reader lives by another clock, in theirs. */
export const Moment = ({ at }: { readonly at: string }) => {
  const { language, words, say } = useWords();
  const zone = readersZone();
  return (
    <time dateTime={at} class="moment">
      <span>{say(words.frame.istanbulTime, { moment: formatMoment(at, language) })}</span>
      {zone !== undefined && (
        <span class="quiet">{say(words.frame.yourTime, { moment: formatMoment(at, language, zone) })}</span>
      )}
    </time>
  );
};
