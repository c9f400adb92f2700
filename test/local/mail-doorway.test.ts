import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '#infra/local/http-server.ts';
import { mailDoorway } from '#infra/local/mail-doorway.ts';
import type { Template } from '#infra/local/read-template.ts';
import { freePort } from '../emulators/free-port.ts';
import { type RunningSes, startSes } from '../emulators/ses.ts';

type Put = { readonly busName: string; readonly detailType: string; readonly detail: unknown };

let ses: RunningSes;
let client: SESClient;
let stop: () => Promise<void>;
let told: Put[] = [];

const destination = {
  stack: 'small',
  logicalId: 'Troubles',
  type: 'AWS::SES::ConfigurationSetEventDestination',
  name: 'troubles',
  arn: 'arn:troubles',
  ref: 'troubles',
  properties: {
    ConfigurationSetName: 'cpf-local',
    EventDestination: {
      Enabled: true,
      MatchingEventTypes: ['bounce', 'complaint'],
      EventBridgeDestination: { EventBusArn: 'arn:aws:events:eu-central-1:000000000000:event-bus/default' },
    },
  },
};

const template: Template = {
  resources: [destination],
  ofType: (...types) => [destination].filter(({ type }) => types.includes(type)),
  find: () => undefined,
  assetFolder: () => undefined,
};

beforeAll(async () => {
  ses = await startSes();
  const bus = {
    put: async (busName: string, event: Omit<Put, 'busName'>) => {
      told.push({ busName, detailType: event.detailType, detail: event.detail });
      return 'id';
    },
  };
  const now = () => new Date('2022-09-15T09:00:00.000Z');
  const running = await serve(
    await freePort(),
    mailDoorway({ template, bus, emulator: ses.endpoint, now }),
    () => undefined,
  );
  stop = running.stop;
  client = new SESClient({
    endpoint: running.address,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
});
afterAll(async () => {
  client.destroy();
  await stop();
  ses.stop();
});

const sendTo = async (address: string, ConfigurationSetName = 'cpf-local'): Promise<readonly Put[]> => {
  told = [];
  await client.send(
    new SendRawEmailCommand({
      Source: 'projects@cpf.example',
      Destinations: [address],
      RawMessage: { Data: Buffer.from(`From: projects@cpf.example\r\nTo: ${address}\r\nSubject: A\r\n\r\nB\r\n`) },
      ConfigurationSetName,
      Tags: [{ Name: 'case-id', Value: '01HPR' }],
    }),
  );
  return told;
};

describe('the mail service of one machine', () => {
  it('takes every mail into the box, and tells nothing of those that arrive', async () => {
    expect(await sendTo('amina@ministry.example')).toEqual([]);
    expect(await ses.received()).toMatchObject([{ subject: 'A', destination: { to: ['amina@ministry.example'] } }]);
  });

  it.each([
    ['bounce@ministry.example', 'Email Bounced', 'Bounce'],
    ['bounce+second@ministry.example', 'Email Bounced', 'Bounce'],
    ['complaint@ministry.example', 'Email Complaint Received', 'Complaint'],
  ])('tells the bus of a mail to %s, with its tags, as SES words it', async (address, detailType, eventType) => {
    expect(await sendTo(address)).toMatchObject([
      {
        busName: 'default',
        detailType,
        detail: {
          eventType,
          mail: { destination: [address], tags: { 'ses:configuration-set': ['cpf-local'], 'case-id': ['01HPR'] } },
        },
      },
    ]);
  });

  it('tells only what the configuration set wants told, and nothing of mail sent by another', async () => {
    expect(await sendTo('delay@ministry.example')).toEqual([]);
    expect(await sendTo('bounce@ministry.example', 'another')).toEqual([]);
  });

  it('does not take a mail to an address that it never takes', async () => {
    await expect(sendTo('refused@ministry.example')).rejects.toThrow('Local address');
  });
});
