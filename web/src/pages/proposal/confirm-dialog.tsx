import { useState } from 'preact/hooks';
import type { Failure } from '../../api.ts';
import { failureText } from '../../failure-text.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { useWords } from '../../words.tsx';
import { LateNotice, lateness } from './late-notice.tsx';

type ConfirmDialogProps = {
  readonly action: string;
  readonly question: string;
  /** Does it; gives why it failed, or undefined when it went well. */
  readonly onConfirm: () => Promise<Failure | undefined>;
};

/** A button for a step that cannot simply be undone: asks once more before it is done. */
export const ConfirmDialog = ({ action, question, onConfirm }: ConfirmDialogProps) => {
  const spoken = useWords();
  const { words, say } = spoken;
  const [isOpen, setIsOpen] = useState(false);
  const [error, setError] = useState<string>();
  const [late, setLate] = useState<ReturnType<typeof lateness>>();
  const [isBusy, setIsBusy] = useState(false);
  const confirm = async (): Promise<void> => {
    setIsBusy(true);
    const failure = await onConfirm();
    setIsBusy(false);
    if (failure === undefined) setIsOpen(false);
    else {
      setLate(lateness(failure));
      setError(failureText(failure, spoken));
    }
  };
  return (
    <>
      <button type="button" class="button" onClick={() => setIsOpen(true)}>
        {action}
      </button>
      <Dialog title={action} open={isOpen} onClose={() => setIsOpen(false)}>
        <p>{question}</p>
        {late !== undefined && <LateNotice late={late} />}
        {error !== undefined && late === undefined && (
          <p class="field-error" role="alert">
            {error}
          </p>
        )}
        <div class="actions">
          {late === undefined && (
            <button type="button" class="button" disabled={isBusy} onClick={() => void confirm()}>
              {action}
            </button>
          )}
          <button type="button" class="button button-quiet" onClick={() => setIsOpen(false)}>
            {say(words.frame.cancel)}
          </button>
        </div>
      </Dialog>
    </>
  );
};
