import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A process that ends when the host does. */
export type KeptProcess = {
  readonly pid: number | undefined;
  /** Settles when it has ended, by itself or not. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
};

/** How long a process may take to end before its whole group is killed. */
const GRACE_MILLISECONDS = 5000;

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) killGroup(child);
});

const killGroup = (child: ChildProcess): void => {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
};

/** Starts a command in a process group of its own, its output going to a log file. */
export const keepProcess = (
  command: string,
  args: readonly string[],
  options: { readonly logFile: string; readonly variables?: Readonly<Record<string, string>> },
): KeptProcess => {
  const keeper = fileURLToPath(new URL('./kept-process.ts', import.meta.url));
  const log = openSync(options.logFile, 'a');
  const child = spawn(process.execPath, [keeper, command, ...args], {
    detached: true,
    stdio: ['pipe', log, log],
    env: { ...process.env, ...options.variables },
  });
  running.add(child);
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      running.delete(child);
      resolve();
    });
    child.once('error', () => resolve());
  });
  return {
    pid: child.pid,
    ended,
    stop: async () => {
      child.stdin?.end();
      const timer = setTimeout(() => killGroup(child), GRACE_MILLISECONDS);
      await ended;
      clearTimeout(timer);
    },
  };
};
