import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** The only interface anything of the local host listens on, where it has the choice. */
export const LOCALHOST = '127.0.0.1';

/** True when nothing listens on this TCP port of this machine. */
const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });

/** Below the ports that systems lend to outgoing connections (32768 on Linux, 49152 elsewhere): any of those may be taken a moment after it was found free. */
const LOWEST = 10_000;
const HIGHEST = 32_000;

/**
 * So many free ports: from `first` upwards, skipping those taken, so that addresses stay the same from start to start; or any free ones
 * when `first` is 0. Those begin at a random place, so that two who look at once do not find the same.
 */
export const freePorts = async (first: number, count: number): Promise<readonly number[]> => {
  const found: number[] = [];
  for (let next = first === 0 ? randomInt(LOWEST, HIGHEST) : first; found.length < count; next += 1) {
    if (next > 65_535) throw new Error(`no ${count} free ports from ${first} upwards`);
    if (await isFree(next)) found.push(next);
  }
  return found;
};
