import type { HostAddresses } from './addresses.ts';
import { portOf } from './addresses.ts';
import { createTable, dynamoClient } from './create-table.ts';
import type { DataFolder } from './data-folder.ts';
import { startObjectsAndQueues, startTables } from './emulators.ts';
import type { Started } from './keep-order.ts';
import { openMailBox } from './mail-box.ts';
import type { Queues } from './queues.ts';
import { openQueues } from './queues.ts';
import type { Template } from './read-template.ts';

type Settings = {
  readonly template: Template;
  readonly addresses: HostAddresses;
  readonly data: DataFolder;
  readonly started: Started;
};

/** `mailBox`: where the mail box answers behind its doorway. */
type Emulated = { readonly queues: Queues; readonly mailBox: string };

/** Starts the emulators and makes the template's tables, buckets and queues on them. */
export const startEmulated = async (settings: Settings): Promise<Emulated> => {
  const { template, addresses, data, started } = settings;
  const [tables, objects, mail] = await Promise.all([
    startTables(portOf(addresses.tables), data.path('tables'), `${data.logs}/tables.log`).then((running) => {
      started.add(running.stop);
      return running;
    }),
    startObjectsAndQueues(portOf(addresses.queues), data.path('objects')).then((running) => {
      started.add(() => running.stop());
      return running;
    }),
    openMailBox(data.path('mails.json')),
  ]);
  started.add(mail.stop);
  const client = dynamoClient(tables.endpoint);
  for (const table of template.ofType('AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table')) {
    await createTable(client, table);
  }
  client.destroy();
  for (const bucket of template.ofType('AWS::S3::Bucket')) objects.createBucket(bucket.name);
  return { queues: openQueues(template, objects), mailBox: mail.address };
};
