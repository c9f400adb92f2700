import type { Activity } from './activity.ts';
import type { HostAddresses } from './addresses.ts';
import { portOf } from './addresses.ts';
import { type Bank, startBank } from './bank/bank.ts';
import type { DataFolder } from './data-folder.ts';
import { deliverQueues } from './deliver-queues.ts';
import type { StreamReader } from './deliver-streams.ts';
import { readStream } from './deliver-streams.ts';
import { serve } from './http-server.ts';
import { objectAt, textAt } from './json.ts';
import type { Started } from './keep-order.ts';
import { attributeOf } from './local-names.ts';
import { mailDoorway } from './mail-doorway.ts';
import { tellOfObjects } from './object-events.ts';
import type { Queues } from './queues.ts';
import type { LocalResource, Template } from './read-template.ts';
import type { FunctionHost } from './run-function.ts';
import { runPipes } from './run-pipes.ts';
import type { Schedules } from './schedule.ts';
import { runSchedules } from './schedule.ts';
import type { ShiftedClock } from './shifted-clock.ts';
import type { AccessKey } from './signature.ts';
import { connectTargets } from './targets.ts';
import { doorwayListener } from './upload-doorway.ts';

type Settings = {
  readonly template: Template;
  readonly addresses: HostAddresses;
  readonly data: DataFolder;
  readonly clock: ShiftedClock;
  readonly activity: Activity;
  readonly queues: Queues;
  /** The mail box behind its doorway. */
  readonly mailBox: string;
  readonly functions: FunctionHost;
  readonly accessKey: AccessKey;
  readonly retrySeconds: number;
  readonly started: Started;
  readonly log: (line: string) => void;
};

/** What runs behind the front doors. */
export type Events = {
  readonly streams: readonly StreamReader[];
  readonly schedules: Schedules;
  /** Undefined when the template has no bucket for a bank. */
  readonly bank: Bank | undefined;
};

/** The key the simulated bank signs with; it is no part of the product and has no other rights than on this machine. */
const BANK_KEY_ID = 'bank';
/** The account of the programme at the bank, as the bank knows it. A stand-in of right form and check digits. */
const CUSTOMER_IBAN = 'TR890001700000000000202201';

/** Starts everything that carries something on: object events, the bank, streams with their pipes, queues, schedules. */
export const runEvents = async (settings: Settings): Promise<Events> => {
  const { template, addresses, data, clock, activity, queues, functions, started, log } = settings;
  const { bus, send } = connectTargets({ template, queues, functions, now: clock.now, log });
  const tell = tellOfObjects(template, bus, send);
  const bankBucket = bankBucketOf(template);
  const doorway = doorwayListener({
    template,
    emulator: addresses.queues,
    key: settings.accessKey,
    trustedKeyIds: [BANK_KEY_ID],
    now: clock.now,
    activity,
    onObject: async (event) => {
      await tell(event);
      if (event.bucket === bankBucket && bank !== undefined)
        void activity.during(() => takeInHand(bank, event.key, log));
    },
  });
  started.add((await serve(portOf(addresses.objects), doorway, log)).stop);
  const mailWay = mailDoorway({ template, bus, emulator: settings.mailBox, now: clock.now });
  started.add((await serve(portOf(addresses.mail), mailWay, log)).stop);
  const bank = bankBucket === undefined ? undefined : openBank(settings, bankBucket);
  if (bank !== undefined) started.add(bank.stop);
  const streams = template.ofType('AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table').flatMap((table) => {
    const streamArn = attributeOf(table.type, table.name, 'StreamArn', { ...addresses, issuer: addresses.signIn });
    if (textAt(objectAt(table.properties, 'StreamSpecification'), 'StreamViewType') === undefined) return [];
    const reader = readStream({
      endpoint: addresses.tables,
      tableName: table.name,
      streamArn,
      consume: runPipes(template, streamArn, bus, send),
      placesFile: data.path(`stream-${table.name}.json`),
      activity,
      log,
    });
    started.add(reader.stop);
    return [reader];
  });
  started.add(deliverQueues({ template, queues, functions, activity, log, retrySeconds: settings.retrySeconds }).stop);
  const schedules = runSchedules({ template, clock, send, log });
  started.add(schedules.stop);
  return { streams, schedules, bank };
};

const takeInHand = async (bank: Bank, key: string, log: (line: string) => void): Promise<void> => {
  try {
    await bank.onObject(key);
  } catch (thrown) {
    log(`bank: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
};

const openBank = (settings: Settings, bucket: string): Bank =>
  startBank({
    s3Endpoint: settings.addresses.objects,
    bucket,
    now: settings.clock.now,
    log: settings.log,
    stateFile: settings.data.path('bank.json'),
    debtorIban: CUSTOMER_IBAN,
  });

/** The bucket that functions know as `BANK_BUCKET`. */
const bankBucketOf = (template: Template): string | undefined =>
  template
    .ofType('AWS::Lambda::Function')
    .map((each: LocalResource) =>
      textAt(objectAt(objectAt(each.properties, 'Environment'), 'Variables'), 'BANK_BUCKET'),
    )
    .find((name) => name !== undefined);
