import { useState } from 'preact/hooks';
import type { Failure } from '../../api.ts';
import { failureText } from '../../failure-text.ts';
import { Dialog, DialogActions } from '../../parts/dialog.tsx';
import { Fault } from '../../parts/fault.tsx';
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
  const [isOpen, setIsOpen] = useState(false);
  const [error, setError] = useState<string>();
  const [late, setLate] = useState<ReturnType<typeof lateness>>();
  const confirm = async (): Promise<void> => {
    const failure = await onConfirm();
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
        {late === undefined && <Fault text={error} />}
        <DialogActions
          action={action}
          onAction={late === undefined ? confirm : undefined}
          onCancel={() => setIsOpen(false)}
        />
      </Dialog>
    </>
  );
};
