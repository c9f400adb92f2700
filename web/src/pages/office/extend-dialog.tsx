import { useState } from 'preact/hooks';
import { stageUnderWay } from '#shared/domain/call/rules/stage-under-way.ts';
import { TEXT_LIMITS } from '#shared/domain/kernel/text-limits.ts';
import { called, useClient } from '../../api.ts';
import { failureText } from '../../failure-text.ts';
import { formatMoment } from '../../format.ts';
import { useOffice } from '../../office/office-words.tsx';
import { Dialog, DialogActions } from '../../parts/dialog.tsx';
import { Fault } from '../../parts/fault.tsx';
import { LongTextField, TextField } from '../../parts/field.tsx';
import { fromSchemeTime, toSchemeTime } from '../../scheme-time.ts';
import type { ShownCall } from '../proposal/use-proposal.ts';

type ExtendProps = { readonly call: ShownCall; readonly put: (call: ShownCall) => void };

/** Puts the closing of the stage under way off: says which that is, asks until when and why, and says what the new time is. */
export const ExtendDialog = ({ call, put }: ExtendProps) => {
  const speech = useOffice();
  const { office, say, language } = speech;
  const { calls } = office;
  const client = useClient();
  const [isOpen, setIsOpen] = useState(false);
  const { stage, closesAt: present } = stageUnderWay(call);
  const isFinal = stage === 'final';
  const [until, setUntil] = useState(toSchemeTime(present));
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const isExtended = isFinal ? call.finalFirstClosesAt !== undefined : present !== call.configuration.closesAt;
  const moment = formatMoment(present, language);
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
    setReason('');
    setFault(undefined);
    put(answer.body);
  };
  return (
    <>
      {isExtended && <p role="status">{say(calls.extended, { moment })}</p>}
      <button type="button" class="button button-second" onClick={() => setIsOpen(true)}>
        {say(office.commands.call.extend)}
      </button>
      <Dialog title={say(office.commands.call.extend)} open={isOpen} onClose={() => setIsOpen(false)}>
        <p>{say(isFinal ? calls.extendFinal : calls.extendPreliminary, { moment })}</p>
        <Fault text={fault} />
        <TextField id="extend-to" kind="moment" label={say(calls.extendTo)} value={until} onValue={setUntil} />
        <LongTextField
          id="extend-reason"
          label={say(calls.extendReason)}
          hint={say(isFinal ? calls.extendFinalHint : calls.extendReasonHint)}
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
