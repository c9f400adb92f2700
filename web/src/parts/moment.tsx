import { formatMoment, readersZone } from '../format.ts';
import { useWords } from '../words.tsx';

/** A deadline in the scheme's own time and, when the reader lives by another clock, in theirs. */
export const Moment = ({ at }: { readonly at: string }) => {
  const { language, words, say } = useWords();
  const zone = readersZone();
  const here = formatMoment(at, language);
  const there = zone === undefined ? here : formatMoment(at, language, zone);
  return (
    <time dateTime={at} class="moment">
      <span>{say(words.frame.istanbulTime, { moment: here })}</span>
      {there !== here && <span class="quiet">{say(words.frame.yourTime, { moment: there })}</span>}
    </time>
  );
};
