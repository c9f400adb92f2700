import { join } from 'node:path';
import { JAVA_MISSING, javaVersion } from '../local/emulators.ts';
import { startHost } from '../local/host.ts';
import { prepare } from '../local/prepare.ts';

/** The host that the demo runs on. */
export type FoundHost = {
  /** Address of its control port. */
  readonly control: string;
  /** What the host has last said, for when something goes wrong; empty of a host that isn't the demo's own. */
  readonly lastLines: () => readonly string[];
  /** Ends it when it was started for the demo; leaves any other alone. */
  readonly leave: () => Promise<void>;
};

const JAVA = 17;
const LAST_LINES = 20;

/** The host whose control port is given; without one, a host of the demo's own that keeps nothing and takes whatever ports are free. */
export const findHost = async (control: string | undefined, print: (line: string) => void): Promise<FoundHost> => {
  if (control !== undefined) return { control, lastLines: () => [], leave: async () => undefined };
  const java = javaVersion();
  if (java === undefined || java < JAVA) throw new Error(JAVA_MISSING);
  // As in Lambda, and in every function's thread.
  process.env['TZ'] = 'UTC';
  const built = await prepare(join(import.meta.dirname, '..', '..'), print);
  print('Starting a host that keeps nothing …');
  const lines: string[] = [];
  const host = await startHost({
    ...built,
    firstPort: 0,
    people: 'demo',
    log: (line) => {
      lines.push(line);
    },
  });
  return { control: host.addresses.control, lastLines: () => lines.slice(-LAST_LINES), leave: host.stop };
};
