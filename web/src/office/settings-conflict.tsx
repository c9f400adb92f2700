import type { Draft } from '../drafts/autosave.ts';
import type { SectionValue } from '../drafts/value.ts';
import { useLimitWords } from '../form/limit-words.ts';
import { Notice } from '../parts/notice.tsx';
import { LANGUAGE_NAMES } from '../words.tsx';
import { joinSettings } from './join-settings.ts';
import { useOffice } from './office-words.tsx';
import { rowNames } from './setting-faults.ts';
import { pointerOf } from './setting-path.ts';
import { settingName, settingText } from './setting-text.ts';

type ConflictProps = {
  readonly draft: Draft;
  /** Settles it by this value. */
  readonly onResolve: (value: SectionValue) => void;
};

/**
 * Two people have changed the same places of the settings: names these and lets the writer choose for them. Whatever else either has changed is
 * kept either way, and nothing is overwritten before.
 */
export const SettingsConflict = ({ draft, onResolve }: ConflictProps) => {
  const speech = { ...useOffice(), limitWords: useLimitWords().module, languageNames: LANGUAGE_NAMES };
  const { office, words, say } = speech;
  const { base, value: mine, theirs = mine } = draft;
  const joined = joinSettings(base, mine, theirs);
  return (
    <Notice tone="care" title={say(words.autosave.conflictTitle)}>
      <p>{say(office.settings.designer.contested)}</p>
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
            {joined.contested.map((place) => (
              <tr key={pointerOf(place.path)}>
                <th scope="row">
                  {[...rowNames(joined.value, pointerOf(place.path), speech), settingName(place.path, speech)].join(
                    ' › ',
                  )}
                </th>
                {(['mine', 'theirs'] as const).map((side) => (
                  <td dir="auto" class="lines" key={side}>
                    {settingText(String(place.path.at(-1)), place[side], speech)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="actions">
        <button type="button" class="button" onClick={() => onResolve(joined.value)}>
          {say(words.autosave.keepMine)}
        </button>
        <button
          type="button"
          class="button button-second"
          onClick={() => onResolve(joinSettings(base, theirs, mine).value)}
        >
          {say(words.autosave.takeTheirs)}
        </button>
      </div>
    </Notice>
  );
};
