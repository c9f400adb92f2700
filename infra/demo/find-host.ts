import { join } from 'node:path';
import { JAVA_MISSING, javaVersion } from '../local/emulators.ts';
import { startHost } from '../local/host.ts';
import { prepare } from '../local/prepare.ts';

/** The host that the demo runs on. */
export type FoundHost = {
  /** Address of its control port. */
  readonly control: string;
  /** Ends it when it was started for the demo; leaves any other alone. */
  readonly leave: () => Promise<void>;
};

const JAVA = 17;

/** The host whose control port is given; without one, a host of the demo's own that keeps nothing and takes whatever ports are free. */
export const findHost = async (control: string | undefined, print: (line: string) => void): Promise<FoundHost> => {
  if (control !== undefined) return { control, leave: async () => undefined };
  const java = javaVersion();
  if (java === undefined || java < JAVA) throw new Error(JAVA_MISSING);
  const built = await prepare(join(import.meta.dirname, '..', '..'), print);
  print('Starting a host that keeps nothing …');
  const faults: string[] = [];
  const host = await startHost({
    ...built,
    firstPort: 0,
    demoData: true,
    log: (line) => {
      faults.push(line);
    },
  });
  return { control: host.addresses.control, leave: host.stop };
};
