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

/** Ports of one block: its first is held by who took the block, as long as the process (or the thread) lives, and the others are theirs. */
const BLOCK = 16;

/**
 * So many free ports: from `first` upwards, skipping those taken, so that addresses stay the same from start to start; or any when `first` is 0.
 * Those are nobody else's even before anything listens there: an emulator takes seconds to come up, and who looked meanwhile found its port free.
 * Throws when there are not so many, or when more than fifteen are wanted anywhere.
 */
export const freePorts = async (first: number, count: number): Promise<readonly number[]> => {
  if (first === 0) return portsOfOwnBlock(count);
  const found: number[] = [];
  for (let next = first; found.length < count; next += 1) {
    if (next > 65_535) throw new Error(`no ${count} free ports from ${first} upwards`);
    if (await isFree(next)) found.push(next);
  }
  return found;
};

const portsOfOwnBlock = async (count: number): Promise<readonly number[]> => {
  const blocks = Math.floor((HIGHEST - LOWEST) / BLOCK);
  const start = randomInt(blocks);
  for (let tried = 0; tried < blocks; tried += 1) {
    const block = LOWEST + ((start + tried) % blocks) * BLOCK;
    if (!(await hold(block))) continue;
    const free: number[] = [];
    for (let next = block + 1; next < block + BLOCK && free.length < count; next += 1) {
      if (await isFree(next)) free.push(next);
    }
    if (free.length === count) return free;
  }
  throw new Error(`no block with ${count} free ports`);
};

/** Listens on a port until the end; false when somebody else does. */
const hold = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => {
      server.unref();
      resolve(true);
    });
  });
