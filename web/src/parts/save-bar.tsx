import type { ComponentChildren } from 'preact';
import type { Draft } from '../drafts/autosave.ts';
import { useWords } from '../words.tsx';
import { leadToField } from './error-summary.tsx';

type SaveBarProps = {
  readonly draft: Pick<Draft, 'state' | 'isKept'>;
  /** The id of the place on the page that says what keeps the changes from being saved. */
  readonly trouble?: string;
  readonly children: ComponentChildren;
};

/** What has become of the writer's changes, said aloud by screen readers when it changes, beside the page's buttons. */
export const SaveBar = ({ draft: { state, isKept }, trouble, children }: SaveBarProps) => {
  const { words, say } = useWords();
  // While a save is on its way there is nothing to fear yet; only when it has come to nothing and the device has not taken it either.
  const isAtRisk = !isKept && state !== 'saved' && state !== 'saving';
  return (
    <div class="save-bar">
      <p class="save-state" data-state={isAtRisk ? 'atRisk' : state} role="status" aria-live="polite">
        <span>{say(words.autosave[isAtRisk ? 'atRisk' : state])}</span>
        {trouble !== undefined && (state === 'refused' || state === 'conflict') && (
          <a href={`#${trouble}`} onClick={(event) => leadToField(event, trouble)}>
            {say(words.autosave.look)}
          </a>
        )}
      </p>
      <div class="actions" style={{ marginBlockStart: 0 }}>
        {children}
      </div>
    </div>
  );
};
