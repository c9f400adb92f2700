import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

type SendButtonProps = {
  readonly onSend: () => Promise<void>;
  /** Whether Enter in a field of its form presses it too. */
  readonly isForms?: boolean;
  readonly look?: string;
  readonly children: ComponentChildren;
};

/** A button that sends something, once: pressed again while that is on its way it does nothing. It says so, and keeps the focus. */
export const SendButton = ({ onSend, isForms = false, look = '', children }: SendButtonProps) => {
  const { words, say } = useWords();
  const [isBusy, setIsBusy] = useState(false);
  // Two presses can come before the page has shown the first.
  const isSending = useRef(false);
  const send = async (): Promise<void> => {
    if (isSending.current) return;
    isSending.current = true;
    setIsBusy(true);
    try {
      await onSend();
    } finally {
      isSending.current = false;
      setIsBusy(false);
    }
  };
  return (
    <>
      <button
        type={isForms ? 'submit' : 'button'}
        class={look === '' ? 'button' : `button ${look}`}
        aria-disabled={isBusy}
        aria-busy={isBusy}
        onClick={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {children}
      </button>
      <span class="unseen" role="status">
        {isBusy ? say(words.frame.sending) : ''}
      </span>
    </>
  );
};
