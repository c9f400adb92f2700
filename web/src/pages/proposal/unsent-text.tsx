import { useState } from 'preact/hooks';
import type { Stage } from '#shared/domain/proposal/state.ts';
import { draftNameOf } from '../../drafts/kept-drafts.ts';
import type { FormSetting } from '../../form/control.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useKeptDrafts } from '../../session/session-context.tsx';
import { useWords } from '../../words.tsx';
import { SectionAnswers } from './section-answers.tsx';

type UnsentTextProps = {
  readonly proposalId: string;
  /** The stage for which it was written. */
  readonly stage: Stage;
  readonly section: string;
  readonly setting: FormSetting;
};

/** What its writer has left on this device of a section that can no longer be changed: to be read and copied, and then removed. */
export const UnsentText = ({ proposalId, stage, section, setting }: UnsentTextProps) => {
  const { words, say } = useWords();
  const onDevice = useKeptDrafts();
  const name = draftNameOf(stage, section);
  const [kept, setKept] = useState(() => onDevice.read(proposalId, name));
  if (kept === undefined) return null;
  return (
    <Notice tone="care" title={say(words.autosave.unsentTitle)}>
      <p>{say(words.autosave.unsentText)}</p>
      <SectionAnswers section={section} value={kept.value} setting={setting} />
      <button
        type="button"
        class="button button-quiet button-small"
        onClick={() => {
          onDevice.keep(proposalId, name, undefined);
          setKept(undefined);
        }}
      >
        {say(words.autosave.unsentRemove)}
      </button>
    </Notice>
  );
};
