import { spawnSync } from 'node:child_process';

const LOOK_MILLISECONDS = 1000;

/** The shells and npm processes that this process was started by, from its parent upwards. */
const npmAncestors = (): readonly number[] => {
  const ancestors: number[] = [];
  let pid = process.ppid;
  while (pid > 1) {
    const { stdout } = spawnSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' });
    const [, parent, command = ''] = /^\s*(\d+)\s+(.*)$/.exec((stdout ?? '').trimEnd()) ?? [];
    if (parent === undefined || !/^(npm|npx|(\S*\/)?(sh|bash) -c|(\S*\/)?node \S*npm)/.test(command)) return ancestors;
    ancestors.push(pid);
    pid = Number(parent);
  }
  return ancestors;
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/**
 * Ends together with the `npm` that started us. A signal to npm reaches its shell but not what the shell runs, and killed outright it
 * could not pass on anything: so whichever of our starters ends, we do too. Does nothing when npm didn't start us.
 */
export const endWithNpm = (end: () => void): void => {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const starters = npmAncestors();
  const timer = setInterval(() => {
    if (starters.every(isAlive)) return;
    clearInterval(timer);
    end();
  }, LOOK_MILLISECONDS);
  timer.unref();
};
