import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseObject } from './json.ts';

/**
 * Secrets as the cloud's secret store would make them: random on first use and the same ever after. Kept in a file that only its owner
 * may read; in memory alone when no file is given.
 */
export const openSecrets = (file: string | undefined): ((name: string, member: string) => string) => {
  const kept = new Map<string, string>();
  if (file !== undefined && existsSync(file)) {
    for (const [name, value] of Object.entries(parseObject(readFileSync(file, 'utf8')) ?? {})) {
      kept.set(name, String(value));
    }
  }
  return (name, member) => {
    const key = member === '' ? name : `${name}#${member}`;
    const found = kept.get(key);
    if (found !== undefined) return found;
    const made = randomBytes(32).toString('base64url');
    kept.set(key, made);
    if (file !== undefined) {
      writeFileSync(file, `${JSON.stringify(Object.fromEntries(kept), undefined, 2)}\n`);
      chmodSync(file, 0o600);
    }
    return made;
  };
};
