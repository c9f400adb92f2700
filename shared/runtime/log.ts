/** The only facts that a log line may hold. No names, no addresses, no bank data, no bodies: they have no member to go into. */
type LogFacts = {
  readonly traceId?: string | undefined;
  readonly operationId?: string | undefined;
  readonly reaction?: string | undefined;
  readonly eventId?: string | undefined;
  readonly eventType?: string | undefined;
  readonly aggregate?: string | undefined;
  readonly aggregateId?: string | undefined;
  readonly problem?: string | undefined;
  readonly because?: string | undefined;
  readonly status?: number | undefined;
  readonly milliseconds?: number | undefined;
  readonly count?: number | undefined;
  /** Of a fault: the error's class and where it was thrown, never its message, which may quote data. */
  readonly fault?: string | undefined;
  readonly at?: string | undefined;
};

/** Writes one structured line; `what` is a fixed code of ours, e.g. `request-answered`. */
export const log = (level: 'info' | 'warn' | 'error', what: string, facts: LogFacts = {}): void => {
  // biome-ignore lint/suspicious/noConsole: the one place that writes the log; the Lambda service collects it from here
  console[level](JSON.stringify({ level, what, ...facts }));
};

/** The class and the first own line of the stack of whatever was thrown. */
export const faultFacts = (thrown: unknown): Pick<LogFacts, 'fault' | 'at'> =>
  thrown instanceof Error
    ? {
        fault: thrown.name,
        at: thrown.stack
          ?.split('\n')
          .find((line) => line.includes(' at '))
          ?.trim(),
      }
    : { fault: typeof thrown };
