import { useState } from 'preact/hooks';
import { finalStageEnd } from '#shared/domain/call/rules/final-stage-end.ts';
import { fromMilliseconds, plusDays } from '#shared/domain/kernel/instant.ts';
import { called, useClient } from '../../api.ts';
import { failureText } from '../../failure-text.ts';
import { formatDay } from '../../format.ts';
import { useOffice } from '../../office/office-words.tsx';
import { Dialog, DialogActions } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';
import { fromSchemeTime, toSchemeTime } from '../../scheme-time.ts';
import type { ShownCall } from '../proposal/use-proposal.ts';

type OpenFinalProps = { readonly call: ShownCall; readonly put: (call: ShownCall) => void };

/** Opens the final stage for the short-listed proposals: proposes the end that the settings give, unless that is past, and lets another be said. */
export const OpenFinalDialog = ({ call, put }: OpenFinalProps) => {
  const speech = useOffice();
  const { office, say, language } = speech;
  const { calls } = office;
  const client = useClient();
  const [isOpen, setIsOpen] = useState(false);
  const [until, setUntil] = useState('');
  const [fault, setFault] = useState<string>();
  const { implementationStartsAt } = call.configuration;
  const begin = (): void => {
    const now = fromMilliseconds(Date.now());
    const usual = finalStageEnd(call.configuration, now, undefined);
    setUntil(toSchemeTime(usual > now ? usual : plusDays(now, call.configuration.finalStageDays)));
    setFault(undefined);
    setIsOpen(true);
  };
  const send = async (): Promise<void> => {
    const finalClosesAt = fromSchemeTime(until);
    if (finalClosesAt === undefined) return setFault(say(calls.openFinalMissing));
    const params = { callId: call.id };
    const answer = await called(client.openFinalStage({ params, body: { finalClosesAt }, version: call.version }));
    if (!answer.ok) return setFault(failureText(answer.failure, speech));
    setIsOpen(false);
    put(answer.body);
  };
  return (
    <>
      <button type="button" class="button" onClick={begin}>
        {say(office.commands.call.openFinalStage)}
      </button>
      <Dialog title={say(office.commands.call.openFinalStage)} open={isOpen} onClose={() => setIsOpen(false)}>
        <p>{say(calls.openFinalText)}</p>
        <TextField
          id="final-end"
          kind="moment"
          label={say(calls.openFinalTo)}
          hint={say(calls.openFinalHint, { day: formatDay(implementationStartsAt, language) })}
          error={fault}
          value={until}
          onValue={setUntil}
        />
        <DialogActions
          action={say(office.commands.call.openFinalStage)}
          onAction={send}
          onCancel={() => setIsOpen(false)}
        />
      </Dialog>
    </>
  );
};
