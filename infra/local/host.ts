import { rmSync, writeFileSync } from 'node:fs';
import { watchActivity } from './activity.ts';
import type { HostAddresses } from './addresses.ts';
import { chooseAddresses } from './addresses.ts';
import { openDataFolder } from './data-folder.ts';
import { openDemoDirectory } from './demo-data.ts';
import { startEmulated } from './emulated.ts';
import { runEvents } from './events.ts';
import { startFrontDoors } from './front-doors.ts';
import { siteClientId } from './identity-provider.ts';
import { keepOrder } from './keep-order.ts';
import { readTemplate } from './read-template.ts';
import { hostFunctions } from './run-function.ts';
import { openSecrets } from './secrets.ts';
import { makeFirstAdministrator, seedDemoData } from './seed-demo-data.ts';
import { settle } from './settle.ts';
import { openClock } from './shifted-clock.ts';
import { openSigningKey } from './signing-key.ts';

export type HostOptions = {
  /** The cloud assembly (`cdk.out`). */
  readonly assembly: string;
  /** The built site. */
  readonly site: string;
  /** Where to keep state between starts; nothing is kept when it is left out. */
  readonly dataFolder?: string | undefined;
  /** The first port to try; 0 for any free ones. */
  readonly firstPort: number;
  /** Whom to enter on the first start: the demo institutions and people, the first administrator alone, or nobody. */
  readonly people: 'demo' | 'administrator' | 'nobody';
  /** Threads per function at most. */
  readonly threads?: number | undefined;
  readonly log: (line: string) => void;
};

/** The running host. */
export type Host = {
  readonly addresses: HostAddresses;
  readonly template: ReturnType<typeof readTemplate>;
  readonly stop: () => Promise<void>;
};

/**
 * Brings the synthesized app up on this machine: emulators with the template's own tables, buckets and queues; its functions behind its routes;
 * its pipes, rules, queues, schedules and object events; the site; and what stands in for the cloud's sign-in, mail and the bank. When
 * anything fails to start, what has started is stopped again and the error is thrown.
 */
export const startHost = async (options: HostOptions): Promise<Host> => {
  const started = keepOrder(options.log);
  try {
    return await start(options, started);
  } catch (thrown) {
    await started.stop();
    throw thrown;
  }
};

/** How long a failed message waits before it comes again. */
const RETRY_SECONDS = 1;
const THREADS = 2;
/** How long a start waits for what follows from the demo data (their mails) before it says that it is up. */
const SEED_MILLISECONDS = 60_000;

const start = async (options: HostOptions, started: ReturnType<typeof keepOrder>): Promise<Host> => {
  const data = openDataFolder(options.dataFolder);
  started.add(data.close);
  const addresses = await chooseAddresses(options.firstPort);
  const secretOf = openSecrets(data.path('secrets.json'));
  const issuer = addresses.signIn;
  const local = { api: addresses.api, web: addresses.web, issuer, queues: addresses.queues };
  const template = readTemplate(options.assembly, local, secretOf);
  const clock = openClock(data.path('clock.json'));
  const activity = watchActivity();
  const emulated = await startEmulated({ template, addresses, data, started });
  const accessKey = { id: 'LOCAL', secret: secretOf('access-key', '') };
  const functions = hostFunctions({
    template,
    clock: clock.shared,
    variables: {
      AWS_ENDPOINT_URL_DYNAMODB: addresses.tables,
      AWS_ENDPOINT_URL_S3: addresses.objects,
      AWS_ENDPOINT_URL_SES: addresses.mail,
      AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: addresses.signIn,
      AWS_ENDPOINT_URL_SQS: addresses.queues,
      AWS_ACCESS_KEY_ID: accessKey.id,
      AWS_SECRET_ACCESS_KEY: accessKey.secret,
    },
    logFolder: data.logs,
    activity,
    afterInvocation: () => {
      for (const stream of events.streams) stream.wake();
    },
    threads: options.threads ?? THREADS,
  });
  started.add(functions.stop);
  const { queues, mailBox } = emulated;
  const { log } = options;
  const events = await runEvents({
    template,
    addresses,
    data,
    clock,
    activity,
    queues,
    mailBox,
    functions,
    accessKey,
    started,
    log,
    retrySeconds: RETRY_SECONDS,
  });
  const key = await openSigningKey(data.path('signing-key.json'));
  const directory = openDemoDirectory(data.path('demo-people.json'));
  const settled = (timeoutMilliseconds: number) =>
    settle({ activity, streams: events.streams, queues }, timeoutMilliseconds);
  await startFrontDoors({
    template,
    addresses,
    data,
    clock,
    activity,
    queues,
    functions,
    events,
    key,
    directory,
    started,
    log,
    settled,
    cookieSecret: secretOf('cookies', ''),
    site: options.site,
    clientId: siteClientId(template),
  });
  if (options.people !== 'nobody') await makeFirstAdministrator(template, addresses.tables, clock.now());
  if (options.people === 'demo') {
    await seedDemoData({ addresses, key, directory, clientId: siteClientId(template) });
    await settled(SEED_MILLISECONDS);
  }
  const file = data.path('host.json');
  if (file !== undefined) {
    writeFileSync(file, `${JSON.stringify({ pid: process.pid, addresses }, undefined, 2)}\n`);
    started.add(() => rmSync(file, { force: true }));
  }
  return { addresses, template, stop: started.stop };
};
