import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words.tsx';

type RemovedRowProps = {
  /** Which row it was, counted from 1. */
  readonly number: number;
  readonly onBack: () => void;
};

/** Stands where a row has just been removed, takes the focus that went with it, and puts the row back. */
export const RemovedRow = ({ number, onBack }: RemovedRowProps) => {
  const { words, say } = useWords();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <p class="removed-row">
      <span>{say(words.proposal.rowRemoved, { number })}</span>{' '}
      <button type="button" class="button button-second button-small" ref={back} onClick={onBack}>
        {say(words.proposal.rowPutBack, { number })}
      </button>
    </p>
  );
};
