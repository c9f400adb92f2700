/** What has been started, to be stopped in the opposite order. */
export type Started = {
  readonly add: (stop: () => Promise<void> | void) => void;
  /** Stops everything once; a fault of one doesn't keep the others running. */
  readonly stop: () => Promise<void>;
};

export const keepOrder = (log: (line: string) => void): Started => {
  const stops: (() => Promise<void> | void)[] = [];
  let stopping: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    for (const stop of stops.reverse()) {
      try {
        await stop();
      } catch (thrown) {
        log(`while stopping: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
      }
    }
  };
  return {
    add: (stop) => {
      stops.push(stop);
    },
    stop: () => {
      stopping ??= run();
      return stopping;
    },
  };
};
