import type { Draft } from '../drafts/autosave.ts';
import { Notice } from '../parts/notice.tsx';
import { useOffice } from './office-words.tsx';
import { settingLabel } from './setting-label.ts';

type ConflictProps = {
  readonly draft: Draft;
  /** Takes both people's changes, where they do not contradict each other. */
  readonly onJoin: (() => void) | undefined;
  readonly onResolve: (choice: 'mine' | 'theirs') => void;
};

/** Two people changed the settings: names what differs and lets the writer choose. Nothing is overwritten before. */
export const SettingsConflict = ({ draft, onJoin, onResolve }: ConflictProps) => {
  const speech = useOffice();
  const { office, words, say } = speech;
  const theirs = draft.theirs ?? {};
  const names = [...new Set([...Object.keys(draft.value), ...Object.keys(theirs)])];
  const differing = names.filter((name) => JSON.stringify(draft.value[name]) !== JSON.stringify(theirs[name]));
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
            {differing.map((name) => (
              <tr key={name}>
                <th scope="row">{settingLabel(`/${name}`, speech) || name}</th>
                <td dir="auto">{written(draft.value[name])}</td>
                <td dir="auto">{written(theirs[name])}</td>
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

/** A setting as far as it can be told in a table: its texts and numbers, one after the other. */
const written = (value: unknown): string => {
  if (value === undefined || value === null) return '–';
  if (typeof value !== 'object') return JSON.stringify(value).replaceAll('"', '');
  return Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([, each]) => written(each))
    .join(', ');
};
