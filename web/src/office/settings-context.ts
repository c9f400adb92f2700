import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SectionValue } from '../drafts/value.ts';
import type { SettingPath } from './setting-path.ts';

/** The settings on the page: what they say, and the way to change one. */
export type Settings = {
  readonly value: SectionValue;
  readonly put: (path: SettingPath, member: unknown) => void;
  /** What is wrong exactly there. */
  readonly faultAt: (path: SettingPath) => string | undefined;
};

const SettingsContext = createContext<Settings | undefined>(undefined);

export const SettingsProvider = SettingsContext.Provider;

/** The settings on the page. Throws outside their provider. */
export const useSettings = (): Settings => {
  const settings = useContext(SettingsContext);
  if (settings === undefined) throw new Error('there are no settings here');
  return settings;
};
