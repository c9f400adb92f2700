import { useState } from 'preact/hooks';
import { TEXT_LIMITS } from '#shared/domain/kernel/text-limits.ts';
import { called, useClient } from '../../api.ts';
import { failureText } from '../../failure-text.ts';
import { formatMoment } from '../../format.ts';
import { useOffice } from '../../office/office-words.tsx';
import { Dialog, DialogActions } from '../../parts/dialog.tsx';
import { LongTextField, TextField } from '../../parts/field.tsx';
import { fromSchemeTime, toSchemeTime } from '../../scheme-time.ts';
import type { ShownCall } from '../proposal/use-proposal.ts';

type ExtendProps = { readonly call: ShownCall; readonly put: (call: ShownCall) => void };

/** Puts the closing time off: asks until when and why, and says what the new time is. */
export const ExtendDialog = ({ call, put }: ExtendProps) => {
  const speech = useOffice();
  const { office, say, language } = speech;
  const { calls } = office;
  const client = useClient();
  const [isOpen, setIsOpen] = useState(false);
  const [until, setUntil] = useState(toSchemeTime(call.closesAt));
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const isExtended = call.closesAt !== call.configuration.closesAt;
  const send = async (): Promise<void> => {
    const closesAt = fromSchemeTime(until);
    if (closesAt === undefined || reason.trim().length < 3) {
      setFault(say(calls.extendMissing));
      return;
    }
    const body = { closesAt, reason: reason.trim() };
    const answer = await called(client.extendCall({ params: { callId: call.id }, body, version: call.version }));
    if (!answer.ok) {
      setFault(failureText(answer.failure, speech));
      return;
    }
    setIsOpen(false);
    put(answer.body);
  };
  return (
    <>
      {isExtended && <p role="status">{say(calls.extended, { moment: formatMoment(call.closesAt, language) })}</p>}
      <button type="button" class="button button-second" onClick={() => setIsOpen(true)}>
        {say(office.commands.call.extend)}
      </button>
      <Dialog title={say(office.commands.call.extend)} open={isOpen} onClose={() => setIsOpen(false)}>
        {fault !== undefined && (
          <p class="field-error" role="alert">
            {fault}
          </p>
        )}
        <TextField id="extend-to" kind="moment" label={say(calls.extendTo)} value={until} onValue={setUntil} />
        <LongTextField
          id="extend-reason"
          label={say(calls.extendReason)}
          hint={say(calls.extendReasonHint)}
          value={reason}
          onValue={setReason}
          maxLength={TEXT_LIMITS.reason}
          rows={4}
        />
        <DialogActions action={say(office.commands.call.extend)} onAction={send} onCancel={() => setIsOpen(false)} />
      </Dialog>
    </>
  );
};
