import { useMemo, useRef, useState } from 'preact/hooks';
import type { Client } from '#shared/contract/client.ts';
import { called, problemName, useClient } from '../../api.ts';
import { type Autosave, autosave, type Draft, type SaveOutcome } from '../../drafts/autosave.ts';
import { draftNameOf } from '../../drafts/kept-drafts.ts';
import { useSentWhenBack } from '../../drafts/use-sent-when-back.ts';
import type { SectionValue } from '../../drafts/value.ts';
import { failureText } from '../../failure-text.ts';
import { useKeptDrafts } from '../../session/session-context.tsx';
import { useWords, type Words } from '../../words.tsx';
import type { ShownProposal } from './use-proposal.ts';

/** The draft of one section: what it says, how far its saving is, and the ways to change it. */
export const useSection = (proposal: ShownProposal, section: string): { readonly draft: Draft } & Autosave => {
  const client = useClient();
  const onDevice = useKeptDrafts();
  const spoken = useRef<Words>(useWords());
  spoken.current = useWords();
  const saved = proposal.sections[section] ?? { value: {}, version: 0 };
  const [draft, setDraft] = useState<Draft>({
    value: saved.value,
    version: saved.version,
    state: 'saved',
    base: saved.value,
    isKept: true,
  });
  const name = draftNameOf(proposal.stage, section);
  const saving = useMemo(
    () =>
      autosave(saved, onDevice.read(proposal.id, name), {
        save: (value, version) => saveSection(client, proposal.id, section, value, version, spoken.current),
        keep: (kept) => onDevice.keep(proposal.id, name, kept),
        later: (milliseconds, run) => {
          const timer = setTimeout(run, milliseconds);
          return () => clearTimeout(timer);
        },
        show: setDraft,
      }),
    [client, proposal.id, section, name, onDevice],
  );
  useSentWhenBack(saving);
  return { draft, ...saving };
};

const saveSection = async (
  client: Client,
  proposalId: string,
  section: string,
  value: SectionValue,
  version: number,
  spoken: Words,
): Promise<SaveOutcome> => {
  const params = { proposalId };
  const body = { sections: { [section]: { ...value } }, versions: { [section]: version } };
  const answer = await called(client.saveProposal({ params, body }));
  if (answer.ok) return { kind: 'saved', version: answer.body.sections[section]?.version ?? version };
  if (answer.failure.kind === 'offline') return { kind: 'offline' };
  const name = problemName(answer.failure.problem);
  if (name === 'unauthenticated') return { kind: 'signedOut' };
  if (answer.failure.problem.status >= 500 || name === 'tooMany') return { kind: 'offline' };
  if (name !== 'staleVersion') return { kind: 'refused', text: failureText(answer.failure, spoken) };
  const fresh = await called(client.getProposal({ params }));
  if (!fresh.ok) return { kind: 'offline' };
  const theirs = fresh.body.sections[section];
  return { kind: 'stale', theirs: theirs?.value ?? {}, version: theirs?.version ?? 0 };
};
