import { useState } from 'preact/hooks';
import { TEXT_LIMITS } from '#shared/domain/kernel/text-limits.ts';
import type { Failure } from '../../api.ts';
import { asText } from '../../drafts/typed.ts';
import { failureText } from '../../failure-text.ts';
import { Dialog, DialogActions } from '../../parts/dialog.tsx';
import { LongTextField } from '../../parts/field.tsx';
import { TypedNotice } from '../../parts/typed-notice.tsx';
import { useTyped } from '../../session/use-typed.ts';
import { useWords } from '../../words.tsx';
import { LateNotice, lateness } from './late-notice.tsx';

type ReasonDialogProps = {
  /** What the button on the page and in the dialog says. */
  readonly action: string;
  /** The place under which the text is kept on this device until it is sent: the case, and what is done with it. */
  readonly keptAs: string;
  readonly label: string;
  readonly hint?: string;
  /** What is answered, repeated above the text. */
  readonly asked?: string;
  /** In characters; what an answer may have when left out. */
  readonly maxLength?: number;
  /** What is said when nothing is written; asks for a reason when left out. */
  readonly missing?: string;
  readonly tone?: 'second' | 'bad';
  /** Whether it may be sent without a reason. */
  readonly optional?: boolean;
  /** Sends the reason; gives why it failed, or undefined when it went well. */
  readonly onSend: (reason: string) => Promise<Failure | undefined>;
};

/** A button for a step that needs a reason, or may have one: asks for it in a dialog before anything is done. */
export const ReasonDialog = ({
  action,
  keptAs,
  label,
  hint,
  asked,
  maxLength = TEXT_LIMITS.answer,
  missing,
  tone = 'second',
  optional = false,
  onSend,
}: ReasonDialogProps) => {
  const spoken = useWords();
  const { words, say } = spoken;
  const [isOpen, setIsOpen] = useState(false);
  const typed = useTyped(keptAs, '', asText);
  const reason = typed.value;
  const [error, setError] = useState<string>();
  const [late, setLate] = useState<ReturnType<typeof lateness>>();
  const send = async (): Promise<void> => {
    if (!optional && reason.trim().length < 3) {
      setError(missing ?? say(words.proposal.reasonMissing));
      return;
    }
    if (reason.trim().length > maxLength) {
      setError(say(words.frame.charactersOver, { count: reason.trim().length - maxLength }));
      return;
    }
    const failure = await onSend(reason.trim());
    if (failure === undefined) {
      typed.forget();
      setIsOpen(false);
    } else {
      setLate(lateness(failure));
      setError(failureText(failure, spoken));
    }
  };
  return (
    <>
      <button type="button" class={`button button-${tone}`} onClick={() => setIsOpen(true)}>
        {action}
      </button>
      <Dialog title={action} open={isOpen} onClose={() => setIsOpen(false)}>
        {late !== undefined && <LateNotice late={late} />}
        {asked !== undefined && <blockquote dir="auto">{asked}</blockquote>}
        <TypedNotice typed={typed} />
        <LongTextField
          id="reason"
          label={label}
          hint={hint}
          error={late === undefined ? error : undefined}
          optional={optional}
          value={reason}
          onValue={typed.put}
          maxLength={maxLength}
          rows={5}
        />
        <DialogActions
          action={action}
          onAction={late === undefined ? send : undefined}
          onCancel={() => setIsOpen(false)}
        />
      </Dialog>
    </>
  );
};
