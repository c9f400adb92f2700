import { useEffect, useState } from 'preact/hooks';
import { formatDuration } from '../format.ts';
import { useWords } from '../words.tsx';

type CountdownProps = {
  /** The closing time, and a moment of the server's clock together with this device's at the same time. */
  readonly closesAt: string;
  readonly readAt: string;
};

/** How long a stage is still open, by the server's clock: it goes on counting here from the moment the server told. */
export const Countdown = ({ closesAt, readAt }: CountdownProps) => {
  const { language, words, say } = useWords();
  const [told, setTold] = useState({ readAt, here: Date.now() });
  const [here, setHere] = useState(() => Date.now());
  if (told.readAt !== readAt) setTold({ readAt, here: Date.now() });
  useEffect(() => {
    const timer = setInterval(() => setHere(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const left = Date.parse(closesAt) - (Date.parse(told.readAt) + Math.max(0, here - told.here));
  return (
    <span class="countdown" role="timer">
      {left <= 0 ? say(words.deadline.closed) : say(words.deadline.closesIn, { time: formatDuration(left, language) })}
    </span>
  );
};
