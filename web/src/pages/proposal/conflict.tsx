import type { Draft } from '../../drafts/autosave.ts';
import type { FormSetting } from '../../form/control.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import { SectionAnswers } from './section-answers.tsx';

type ConflictProps = {
  readonly section: string;
  readonly draft: Draft;
  readonly setting: FormSetting;
  readonly onResolve: (choice: 'mine' | 'theirs') => void;
};

/** Two people wrote the same section: shows the other version and lets the writer choose. Nothing is overwritten before. */
export const Conflict = ({ section, draft, setting, onResolve }: ConflictProps) => {
  const { words, say } = useWords();
  return (
    <Notice tone="care" title={say(words.autosave.conflictTitle)}>
      <p>{say(words.autosave.conflictText)}</p>
      <details open>
        <summary>{say(words.autosave.theirs)}</summary>
        <SectionAnswers section={section} value={draft.theirs ?? {}} setting={setting} />
      </details>
      <div class="actions">
        <button type="button" class="button" onClick={() => onResolve('mine')}>
          {say(words.autosave.keepMine)}
        </button>
        <button type="button" class="button button-second" onClick={() => onResolve('theirs')}>
          {say(words.autosave.takeTheirs)}
        </button>
      </div>
    </Notice>
  );
};
