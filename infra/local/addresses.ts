import { freePorts, LOCALHOST } from './ports.ts';

/** Where everything answers, as origins without a final slash. */
export type HostAddresses = {
  readonly web: string;
  readonly api: string;
  readonly signIn: string;
  readonly objects: string;
  readonly mail: string;
  readonly control: string;
  /** The emulators behind: not for browsers. */
  readonly queues: string;
  readonly tables: string;
};

/** Free addresses from a port upwards (so they stay the same from start to start), or anywhere when it is 0. */
export const chooseAddresses = async (firstPort: number): Promise<HostAddresses> => {
  const [web, api, signIn, objects, mail, control, queues, tables] = (await freePorts(firstPort, 8)).map(
    (port) => `http://${LOCALHOST}:${port}`,
  );
  const all = { web, api, signIn, objects, mail, control, queues, tables };
  if (!areAll(all)) throw new Error('there are not enough free ports');
  return all;
};

const areAll = (all: Readonly<Record<string, string | undefined>>): all is HostAddresses =>
  Object.values(all).every((address) => address !== undefined);

export const portOf = (address: string): number => Number(new URL(address).port);
