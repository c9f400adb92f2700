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

/** A port the system has just found free. */
const anyPort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

/**
 * So many free ports: from `first` upwards, skipping those taken, so that addresses stay the same from start to start; or any free ones
 * when `first` is 0.
 */
export const freePorts = async (first: number, count: number): Promise<readonly number[]> => {
  const found: number[] = [];
  let next = first;
  while (found.length < count) {
    if (first === 0) {
      const port = await anyPort();
      if (!found.includes(port)) found.push(port);
      continue;
    }
    if (next > 65_535) throw new Error(`no ${count} free ports from ${first} upwards`);
    if (await isFree(next)) found.push(next);
    next += 1;
  }
  return found;
};
