import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Client } from '#shared/contract/client.ts';
import { callConfiguration } from '#shared/domain/call/configuration.ts';
import { called, problemName, useClient } from '../api.ts';
import { type Autosave, autosave, type Draft, type SaveOutcome } from '../drafts/autosave.ts';
import { useSentWhenBack } from '../drafts/use-sent-when-back.ts';
import type { SectionValue } from '../drafts/value.ts';
import { failureText } from '../failure-text.ts';
import type { ShownCall } from '../pages/proposal/use-proposal.ts';
import { useKeptDrafts } from '../session/session-context.tsx';
import { joinSettings } from './join-settings.ts';
import { type OfficeSpeech, useOffice } from './office-words.tsx';
import { type SettingPath, withSetting } from './setting-path.ts';

/** The name under which a call's settings lie on this device, among the sections of proposals. */
const KEPT_AS = 'configuration';

/** The settings of a call as they are written: what they say, how far their saving is, and the way to change them. */
export type CallDraft = {
  readonly draft: Draft;
  readonly put: (path: SettingPath, member: unknown) => void;
} & Autosave;

/** The draft of a call that may still be edited. Saved by itself as soon as it can be read, on the version that was seen. */
export const useCallDraft = (call: ShownCall): CallDraft => {
  const client = useClient();
  const onDevice = useKeptDrafts();
  const speech = useOffice();
  const spoken = useRef<OfficeSpeech>(speech);
  spoken.current = speech;
  const server = { value: { ...call.configuration }, version: call.version };
  const [draft, setDraft] = useState<Draft>({ ...server, state: 'saved', base: server.value, isKept: true });
  const latest = useRef<SectionValue>(server.value);
  const saving = useMemo(
    () =>
      autosave(server, onDevice.read(call.id, KEPT_AS), {
        save: (value, version) => saveSettings(client, call.id, value, version, spoken.current),
        keep: (kept) => onDevice.keep(call.id, KEPT_AS, kept),
        later: (milliseconds, run) => {
          const timer = setTimeout(run, milliseconds);
          return () => clearTimeout(timer);
        },
        merge: (base, mine, theirs) => {
          const { value, contested } = joinSettings(base, mine, theirs);
          return { value, conflicts: contested };
        },
        show: (next) => {
          latest.current = next.value;
          setDraft(next);
        },
      }),
    [client, call.id, onDevice],
  );
  useSentWhenBack(saving);
  const put = useCallback(
    (path: SettingPath, member: unknown): void => {
      latest.current = withSetting(latest.current, path, member);
      saving.change(latest.current);
    },
    [saving],
  );
  return { draft, put, ...saving };
};

const saveSettings = async (
  client: Client,
  callId: string,
  value: SectionValue,
  version: number,
  speech: OfficeSpeech,
): Promise<SaveOutcome> => {
  const { office, say } = speech;
  const parsed = callConfiguration.safeParse(value);
  if (!parsed.success) return { kind: 'refused', text: say(office.settings.designer.notSaved) };
  const answer = await called(client.editCall({ params: { callId }, body: { configuration: parsed.data }, version }));
  if (answer.ok) return { kind: 'saved', version: answer.body.version };
  if (answer.failure.kind === 'offline') return { kind: 'offline' };
  const name = problemName(answer.failure.problem);
  if (name === 'unauthenticated') return { kind: 'signedOut' };
  if (answer.failure.problem.status >= 500 || name === 'tooMany') return { kind: 'offline' };
  if (name !== 'staleVersion') return { kind: 'refused', text: failureText(answer.failure, speech) };
  const fresh = await called(client.getCall({ params: { callId } }));
  if (!fresh.ok) return { kind: 'offline' };
  return { kind: 'stale', theirs: { ...fresh.body.configuration }, version: fresh.body.version };
};
