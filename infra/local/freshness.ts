import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When anything in these files and folders was last changed, in milliseconds since 1970; 0 when there is nothing. */
const lastChange = (paths: readonly string[]): number => {
  let newest = 0;
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const found = statSync(path);
    const within = found.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [];
    newest = Math.max(newest, found.mtimeMs, lastChange(within));
  }
  return newest;
};

/** True when the result isn't there, or anything it was made of has changed since. */
export const isStale = (result: string, sources: readonly string[]): boolean =>
  !existsSync(result) || lastChange(sources) > statSync(result).mtimeMs;
