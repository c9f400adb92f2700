import type { Draft } from '../drafts/autosave.ts';
import { useLimitWords } from '../form/limit-words.ts';
import { Notice } from '../parts/notice.tsx';
import { LANGUAGE_NAMES } from '../words.tsx';
import { differingSettings } from './join-settings.ts';
import { useOffice } from './office-words.tsx';
import { pointerOf, settingAt } from './setting-path.ts';
import { settingName, settingText } from './setting-text.ts';

type ConflictProps = {
  readonly draft: Draft;
  /** Takes both people's changes, where they do not contradict each other. */
  readonly onJoin: (() => void) | undefined;
  readonly onResolve: (choice: 'mine' | 'theirs') => void;
};

/** Two people changed the settings: names what differs and lets the writer choose. Nothing is overwritten before. */
export const SettingsConflict = ({ draft, onJoin, onResolve }: ConflictProps) => {
  const speech = { ...useOffice(), limitWords: useLimitWords().module, languageNames: LANGUAGE_NAMES };
  const { office, words, say } = speech;
  const theirs = draft.theirs ?? {};
  const differing = differingSettings(draft.value, theirs);
  return (
    <Notice tone="care" title={say(words.autosave.conflictTitle)}>
      <p>{say(words.autosave.conflictText)}</p>
      <p>{say(office.settings.designer.differs)}</p>
      <div class="table-wrap">
        <table>
          <thead>
            <tr>
              <th scope="col">{say(office.calls.settingsTitle)}</th>
              <th scope="col">{say(office.settings.designer.mine)}</th>
              <th scope="col">{say(office.settings.designer.theirs)}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((path) => (
              <tr key={pointerOf(path)}>
                <th scope="row">{settingName(path, speech)}</th>
                {[draft.value, theirs].map((version, side) => (
                  <td dir="auto" class="lines" key={side === 0 ? 'mine' : 'theirs'}>
                    {settingText(String(path.at(-1)), settingAt(version, path), speech)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="actions">
        {onJoin !== undefined && (
          <button type="button" class="button" onClick={onJoin}>
            {say(office.settings.designer.join)}
          </button>
        )}
        <button
          type="button"
          class={onJoin === undefined ? 'button' : 'button button-second'}
          onClick={() => onResolve('mine')}
        >
          {say(words.autosave.keepMine)}
        </button>
        <button type="button" class="button button-second" onClick={() => onResolve('theirs')}>
          {say(words.autosave.takeTheirs)}
        </button>
      </div>
    </Notice>
  );
};
