import { SESClient } from '@aws-sdk/client-ses';
import emulator from 'aws-ses-v2-local';
import * as z from 'zod/mini';
import { freePort } from './free-port.ts';

// A CommonJS package: Node hands over its exports, vitest the default among them.
const startServer = 'default' in emulator ? emulator.default : emulator;

const inbox = z.object({
  emails: z.array(
    z.object({
      messageId: z.string(),
      from: z.string(),
      subject: z.string(),
      destination: z.object({ to: z.array(z.string()) }),
      body: z.object({ text: z.optional(z.string()), html: z.optional(z.string()) }),
    }),
  ),
});

type ReceivedMail = z.infer<typeof inbox>['emails'][number];

export type RunningSes = {
  readonly client: SESClient;
  readonly endpoint: string;
  /** All mails handed over so far, oldest first. */
  readonly received: () => Promise<readonly ReceivedMail[]>;
  /** Those to an address that this is a part of. */
  readonly receivedBy: (address: string) => Promise<readonly ReceivedMail[]>;
  readonly stop: () => void;
};

/** Starts an SES emulator on a free port; it keeps every mail and sends none. */
export const startSes = async (): Promise<RunningSes> => {
  const port = await freePort();
  const server = await startServer({ port, host: '127.0.0.1' });
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new SESClient({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const received = async () => inbox.parse(await (await fetch(`${endpoint}/store`)).json()).emails;
  return {
    client,
    endpoint,
    received,
    receivedBy: async (address) =>
      (await received()).filter(({ destination }) => destination.to.some((to) => to.includes(address))),
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
