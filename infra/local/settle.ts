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
  const { activity, queues, streams } = settings;
  const done = new AbortController();
  let isLate = false;
  const timeUp = wait(timeoutMilliseconds, undefined, { signal: done.signal }).then(
    () => {
      isLate = true;
    },
    () => undefined,
  );
  try {
    while (!isLate) {
      const begun = activity.begun();
      await Promise.race([Promise.all(streams.map((stream) => stream.drained())), timeUp]);
      const isIdle = activity.underWay() === 0 && queues.pending().length === 0 && activity.begun() === begun;
      if (isIdle && !isLate) return { settled: true, pending: [], deadLetters: queues.deadLetters() };
      await wait(LOOK_MILLISECONDS);
    }
    return { settled: false, pending: queues.pending(), deadLetters: queues.deadLetters() };
  } finally {
    done.abort();
  }
};
