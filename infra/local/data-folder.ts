import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where this machine keeps what it knows between starts; nothing but logs when it keeps nothing. */
export type DataFolder = {
  /** The path of a file or folder inside; undefined when nothing is to be kept. */
  readonly path: (name: string) => string | undefined;
  readonly logs: string;
  /** Removes a folder that was made for this one start. */
  readonly close: () => void;
};

/** Opens the folder, making it when there is none. Without one, everything stays in memory and logs go to a folder that is removed again. */
export const openDataFolder = (folder: string | undefined): DataFolder => {
  const base = folder ?? mkdtempSync(join(tmpdir(), 'local-host-'));
  const logs = join(base, 'logs');
  mkdirSync(logs, { recursive: true });
  return {
    path: (name) => (folder === undefined ? undefined : join(folder, name)),
    logs,
    close: () => {
      if (folder === undefined) rmSync(base, { recursive: true, force: true });
    },
  };
};
