import type { Failure } from '../api.ts';
import { problemName } from '../api.ts';
import { failureText } from '../failure-text.ts';
import { useWords } from '../words.tsx';
import { Notice } from './notice.tsx';

/** What stands in place of a page or list that could not be loaded, and what to do about it. */
export const Failed = ({ failure, onAgain }: { readonly failure: Failure; readonly onAgain: () => void }) => {
  const spoken = useWords();
  const { words, say } = spoken;
  const isNothing = failure.kind === 'problem' && problemName(failure.problem) === 'notFound';
  const title =
    failure.kind === 'offline'
      ? words.frame.offlineTitle
      : isNothing
        ? words.frame.nothingTitle
        : words.frame.faultTitle;
  return (
    <Notice tone={isNothing ? 'plain' : 'care'} title={say(title)}>
      <p>{isNothing ? say(words.frame.nothingText) : failureText(failure, spoken)}</p>
      {failure.kind === 'problem' && failure.problem.traceId !== undefined && !isNothing && (
        <p class="quiet">{say(words.frame.reference, { traceId: failure.problem.traceId })}</p>
      )}
      {!isNothing && (
        <button type="button" class="button button-second" onClick={onAgain}>
          {say(words.frame.tryAgain)}
        </button>
      )}
    </Notice>
  );
};

/** A place that is still being filled. */
export const Loading = () => {
  const { words, say } = useWords();
  return (
    <p class="loading" role="status">
      {say(words.frame.loading)}
    </p>
  );
};
