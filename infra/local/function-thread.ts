/**
 * Runs in a thread of its own for one function: moves the clock, imports the synthesized bundle and answers invocations one at a time, as
 * an execution environment of Lambda does. Nothing of this reaches into the function's own code.
 */
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { JsonObject } from './json.ts';
import { isObject, reasonOf, textAt } from './json.ts';

const RealDate = Date;

/** Lets `Date` in this thread tell the shifted time, wherever the time is asked for; dates made from a value stay what they are. */
const shiftDate = (shared: SharedArrayBuffer): void => {
  const cell = new BigInt64Array(shared);
  const now = () => RealDate.now() + Number(Atomics.load(cell, 0));
  const shifted = new Proxy(RealDate, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, property) => (property === 'now' ? now : Reflect.get(target, property)),
  });
  Object.defineProperty(RealDate.prototype, 'constructor', { value: shifted, configurable: true, writable: true });
  Object.defineProperty(globalThis, 'Date', { value: shifted, configurable: true, writable: true });
};

const contextOf = (invocation: JsonObject): JsonObject => {
  const deadline = RealDate.now() + Number(invocation['timeoutMilliseconds']);
  return {
    functionName: process.env['AWS_LAMBDA_FUNCTION_NAME'],
    functionVersion: '$LATEST',
    invokedFunctionArn: textAt(invocation, 'functionArn'),
    memoryLimitInMB: process.env['AWS_LAMBDA_FUNCTION_MEMORY_SIZE'],
    awsRequestId: textAt(invocation, 'requestId'),
    logGroupName: process.env['AWS_LAMBDA_LOG_GROUP_NAME'],
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - RealDate.now()),
  };
};

const describe = (thrown: unknown): JsonObject => ({
  errorType: thrown instanceof Error ? thrown.name : 'Error',
  errorMessage: reasonOf(thrown),
  trace: thrown instanceof Error ? (thrown.stack ?? '').split('\n') : [],
});

const start = async (settings: JsonObject): Promise<void> => {
  const { clock } = settings;
  if (clock instanceof SharedArrayBuffer) shiftDate(clock);
  const [entry, name] = [String(settings['entry']), String(settings['export'])];
  const bundle: unknown = await import(pathToFileURL(entry).href);
  const handler = exported(bundle, name);
  if (typeof handler !== 'function') throw new Error(`${entry} exports no function ${name}`);
  const answer = async (invocation: JsonObject): Promise<void> => {
    try {
      const value: unknown = await handler(invocation['event'], contextOf(invocation));
      parentPort?.postMessage({ id: invocation['id'], value: value === undefined ? null : JSON.stringify(value) });
    } catch (thrown) {
      process.stderr.write(`${thrown instanceof Error ? thrown.stack : String(thrown)}\n`);
      parentPort?.postMessage({ id: invocation['id'], error: describe(thrown) });
    }
  };
  parentPort?.on('message', (invocation: JsonObject) => {
    void answer(invocation);
  });
  parentPort?.postMessage({ ready: true });
};

const exported = (bundle: unknown, name: string): unknown =>
  typeof bundle === 'object' && bundle !== null ? Reflect.get(bundle, name) : undefined;

await start(isObject(workerData) ? workerData : {});
