import type { ComponentChildren } from 'preact';
import type { SaveState } from '../drafts/autosave.ts';
import { useWords } from '../words.tsx';

/** What has become of the writer's changes, said aloud by screen readers when it changes, beside the page's buttons. */
export const SaveBar = ({ state, children }: { readonly state: SaveState; readonly children: ComponentChildren }) => {
  const { words, say } = useWords();
  return (
    <div class="save-bar">
      <p class="save-state" data-state={state} role="status" aria-live="polite">
        {say(words.autosave[state])}
      </p>
      <div class="actions" style={{ marginBlockStart: 0 }}>
        {children}
      </div>
    </div>
  );
};
