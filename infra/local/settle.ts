import { setTimeout as wait } from 'node:timers/promises';
import type { Activity } from './activity.ts';
import type { StreamReader } from './deliver-streams.ts';
import type { QueueCount, Queues } from './queues.ts';

/** Whether everything has come to rest, and what failed on the way. */
export type Settled = {
  readonly settled: boolean;
  /** What still moves, when the time was up. */
  readonly pending: readonly QueueCount[];
  /** Messages that were given up; something is wrong when there are any. */
  readonly deadLetters: readonly QueueCount[];
};

type Settings = {
  readonly activity: Activity;
  readonly streams: readonly StreamReader[];
  readonly queues: Queues;
};

const LOOK_MILLISECONDS = 20;

/**
 * Waits until all that follows from what has been done has happened: streams read to their end, pipes and rules run, queues empty, objects
 * told of, functions idle. Gives up after so many milliseconds and then says what still moves.
 */
export const settle = async (settings: Settings, timeoutMilliseconds: number): Promise<Settled> => {
  const giveUpAt = Date.now() + timeoutMilliseconds;
  while (Date.now() < giveUpAt) {
    const begun = settings.activity.begun();
    await Promise.race([Promise.all(settings.streams.map((stream) => stream.drained())), wait(giveUpAt - Date.now())]);
    const isIdle = settings.activity.underWay() === 0 && settings.queues.pending().length === 0;
    if (isIdle && settings.activity.begun() === begun) {
      return { settled: true, pending: [], deadLetters: settings.queues.deadLetters() };
    }
    await wait(LOOK_MILLISECONDS);
  }
  return { settled: false, pending: settings.queues.pending(), deadLetters: settings.queues.deadLetters() };
};
