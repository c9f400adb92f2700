import { freePorts } from '#infra/local/ports.ts';

/** A port of this machine that nobody listens on at this moment. */
export const freePort = async (): Promise<number> => {
  const [port = 0] = await freePorts(0, 1);
  return port;
};
