import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Activity } from './activity.ts';
import type { JsonObject } from './json.ts';
import { isObject, numberAt, objectAt, textAt } from './json.ts';
import { ACCOUNT, REGION } from './local-names.ts';
import type { LocalResource, Template } from './read-template.ts';

/** What came of one invocation: the handler's value as JSON has it, or why there is none (as Lambda reports it). */
type Outcome =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly errorType: string; readonly errorMessage: string };

/** The functions of the template, run on this machine. */
export type FunctionHost = {
  /** Invokes the function of this ARN (version and alias aside). Waits its turn when all its threads are busy. */
  readonly invoke: (functionArn: string, event: unknown) => Promise<Outcome>;
  readonly stop: () => Promise<void>;
};

type Settings = {
  readonly template: Template;
  readonly clock: SharedArrayBuffer;
  /** Variables besides the template's own: endpoints, region and keys. */
  readonly variables: Readonly<Record<string, string>>;
  readonly logFolder: string;
  readonly activity: Activity;
  /** Called after each invocation: something may have been written. */
  readonly afterInvocation: () => void;
  /** Threads per function at most; each serves one invocation at a time. */
  readonly threads: number;
};

type Thread = {
  readonly worker: Worker;
  readonly run: (event: unknown) => Promise<Outcome>;
  readonly isGone: () => boolean;
};

/** Starts no thread yet: each function's first invocation does. */
export const hostFunctions = (settings: Settings): FunctionHost => {
  const pools = new Map<string, Pool>();
  let stopping = false;
  const poolOf = (functionArn: string): Pool => {
    const resource = settings.template.find(functionArn, 'AWS::Lambda::Function');
    if (resource === undefined) throw new Error(`no function behind ${functionArn}`);
    const found = pools.get(resource.arn) ?? makePool(resource, settings);
    pools.set(resource.arn, found);
    return found;
  };
  return {
    invoke: (functionArn, event) => {
      if (stopping) return Promise.resolve(failed('Stopping', 'the local host is stopping'));
      return settings.activity.during(async () => {
        const outcome = await poolOf(functionArn).invoke(event);
        settings.afterInvocation();
        return outcome;
      });
    },
    stop: async () => {
      stopping = true;
      await Promise.all([...pools.values()].map((pool) => pool.stop()));
    },
  };
};

const failed = (errorType: string, errorMessage: string): Outcome => ({ kind: 'failed', errorType, errorMessage });

type Pool = { readonly invoke: (event: unknown) => Promise<Outcome>; readonly stop: () => Promise<void> };

const makePool = (resource: LocalResource, settings: Settings): Pool => {
  const all = new Set<Thread>();
  const idle: Thread[] = [];
  const waiting: ((thread: Thread) => void)[] = [];
  mkdirSync(settings.logFolder, { recursive: true });
  const log = createWriteStream(join(settings.logFolder, `${resource.name}.log`), { flags: 'a' });
  const start = (): Thread => {
    const thread = startThread(resource, settings, log);
    all.add(thread);
    return thread;
  };
  const obtain = (): Promise<Thread> => {
    for (let free = idle.pop(); free !== undefined; free = idle.pop()) {
      if (!free.isGone()) return Promise.resolve(free);
      all.delete(free);
    }
    if (all.size >= settings.threads) return new Promise((resolve) => waiting.push(resolve));
    return Promise.resolve(start());
  };
  const giveBack = (thread: Thread): void => {
    if (thread.isGone()) all.delete(thread);
    const next = waiting.shift();
    if (next === undefined) {
      if (!thread.isGone()) idle.push(thread);
    } else if (thread.isGone()) next(start());
    else next(thread);
  };
  return {
    invoke: async (event) => {
      const thread = await obtain();
      try {
        return await thread.run(event);
      } finally {
        giveBack(thread);
      }
    },
    stop: async () => {
      await Promise.all([...all].map((thread) => thread.worker.terminate()));
      log.end();
    },
  };
};

/** How long a function may take to load its bundle before it is given up. Lambda allows 10 s; a small machine under load needs more. */
const LOAD_MILLISECONDS = 60_000;

const startThread = (resource: LocalResource, settings: Settings, log: NodeJS.WritableStream): Thread => {
  const timeoutMilliseconds = (numberAt(resource.properties, 'Timeout') ?? 3) * 1000;
  const megabytes = numberAt(resource.properties, 'MemorySize') ?? 128;
  const worker = new Worker(new URL('./function-thread.ts', import.meta.url), {
    workerData: { ...entryOf(resource, settings.template), clock: settings.clock },
    env: environmentOf(resource, settings.variables),
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    stdout: true,
    stderr: true,
  });
  worker.stdout.pipe(log, { end: false });
  worker.stderr.pipe(log, { end: false });
  let gone = false;
  let answer: ((outcome: Outcome) => void) | undefined;
  let becomeReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    becomeReady = resolve;
  });
  const end = (outcome: Outcome): void => {
    gone = true;
    becomeReady();
    answer?.(outcome);
  };
  worker.on('error', (error: unknown) => {
    log.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    end(failed('Runtime.ExitError', error instanceof Error ? error.message : String(error)));
  });
  worker.on('exit', (code) => end(failed('Runtime.ExitError', `the function's thread ended with ${code}`)));
  worker.on('message', (message: unknown) => {
    if (isObject(message) && message['ready'] === true) becomeReady();
    else answer?.(outcomeOf(message));
  });
  const giveUp = (milliseconds: number, reason: string) =>
    setTimeout(() => {
      log.write(`${reason}\n`);
      end(failed('Sandbox.Timedout', reason));
      void worker.terminate();
    }, milliseconds);
  const run = async (event: unknown): Promise<Outcome> => {
    const loading = giveUp(LOAD_MILLISECONDS, 'the bundle did not load in time');
    await ready;
    clearTimeout(loading);
    if (gone)
      return failed('Runtime.ImportModuleError', `the function did not start; see the log ${resource.name}.log`);
    const running = giveUp(timeoutMilliseconds, `Task timed out after ${timeoutMilliseconds / 1000} seconds`);
    const outcome = await new Promise<Outcome>((resolve) => {
      answer = resolve;
      worker.postMessage({ id: 1, event, timeoutMilliseconds, functionArn: resource.arn, requestId: randomUUID() });
    });
    clearTimeout(running);
    answer = undefined;
    return outcome;
  };
  return { worker, run, isGone: () => gone };
};

const outcomeOf = (message: unknown): Outcome => {
  const error = objectAt(message, 'error');
  const errorMessage = textAt(error, 'errorMessage');
  if (errorMessage !== undefined) return failed(textAt(error, 'errorType') ?? 'Error', errorMessage);
  const value = textAt(message, 'value');
  return { kind: 'done', value: value === undefined ? undefined : JSON.parse(value) };
};

const entryOf = (resource: LocalResource, template: Template): JsonObject => {
  const objectKey = textAt(objectAt(resource.properties, 'Code'), 'S3Key') ?? '';
  const folder = template.assetFolder(objectKey);
  if (folder === undefined) throw new Error(`the code of ${resource.name} is not among the synthesized assets`);
  const [file = 'index', name = 'handler'] = (textAt(resource.properties, 'Handler') ?? 'index.handler').split('.');
  const entry = ['.mjs', '.js', '.cjs'].map((end) => join(folder, `${file}${end}`)).find((path) => existsSync(path));
  if (entry === undefined) throw new Error(`${folder} holds no ${file}.mjs for ${resource.name}`);
  return { entry, export: name };
};

/** Exactly the template's variables, and those that Lambda itself sets. Nothing of this machine's own environment gets in. */
const environmentOf = (resource: LocalResource, variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(objectAt(objectAt(resource.properties, 'Environment'), 'Variables')).map(([name, value]) => [
      name,
      String(value),
    ]),
  ),
  ...variables,
  AWS_REGION: REGION,
  AWS_DEFAULT_REGION: REGION,
  AWS_ACCOUNT_ID: ACCOUNT,
  AWS_LAMBDA_FUNCTION_NAME: resource.name,
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(numberAt(resource.properties, 'MemorySize') ?? 128),
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${resource.name}`,
  AWS_EC2_METADATA_DISABLED: 'true',
  TZ: ':UTC',
});
