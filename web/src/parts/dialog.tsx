import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useWords } from '../words.tsx';
import { SendButton } from './send-button.tsx';

type DialogProps = {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** A question that must be answered before going on; the browser's own dialog, so focus and Escape behave as people know them. */
export const Dialog = ({ title, open, onClose, children }: DialogProps) => {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open && box.current?.open === false) box.current.showModal();
    if (!open) box.current?.close();
  }, [open]);
  return (
    <dialog class="dialog" ref={box} aria-labelledby={titleId} onClose={onClose}>
      {open && (
        <>
          <h2 id={titleId}>{title}</h2>
          {children}
        </>
      )}
    </dialog>
  );
};

type DialogActionsProps = {
  /** What the button says that does it. */
  readonly action: string;
  /** Does it; left out when it cannot be done any more. */
  readonly onAction: (() => Promise<void>) | undefined;
  readonly onCancel: () => void;
};

/** The two ways out of a dialog: doing it, which can be pressed once at a time, and leaving it. */
export const DialogActions = ({ action, onAction, onCancel }: DialogActionsProps) => {
  const { words, say } = useWords();
  return (
    <div class="actions">
      {onAction !== undefined && <SendButton onSend={onAction}>{action}</SendButton>}
      <button type="button" class="button button-quiet" onClick={onCancel}>
        {say(words.frame.cancel)}
      </button>
    </div>
  );
};
