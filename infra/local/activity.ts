/**
 * What is under way on this machine, so that a demo or a test can wait until everything that follows from an action has happened,
 * instead of sleeping.
 */
export type Activity = {
  /** Notes the work until it ends, however it ends. */
  readonly during: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** How many pieces of work are under way. */
  readonly underWay: () => number;
  /** How many pieces of work have begun so far: unchanged between two looks means that nothing happened in between. */
  readonly begun: () => number;
};

export const watchActivity = (): Activity => {
  let underWay = 0;
  let begun = 0;
  return {
    during: async (work) => {
      underWay += 1;
      begun += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
      }
    },
    underWay: () => underWay,
    begun: () => begun,
  };
};
