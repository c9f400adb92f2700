import { join } from 'node:path';
import * as z from 'zod/mini';
import type { HostAddresses } from '#infra/local/addresses.ts';
import { type Host, startHost } from '#infra/local/host.ts';
import { prepare } from '#infra/local/prepare.ts';
import { type Client, createClient } from '#shared/contract/client.ts';

/** The whole system on this machine with the demo people in it, for one test file. Keeps nothing. */
export const openStage = async (): Promise<Host> => {
  const root = join(import.meta.dirname, '..', '..');
  const built = await prepare(root, () => undefined);
  return startHost({ ...built, firstPort: 0, people: 'demo', threads: 1, log: () => undefined });
};

const post = async (address: string, body: unknown): Promise<unknown> => {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  return response.json();
};

/** Waits until all that follows from what has been done has happened. */
export const settle = async ({ control }: HostAddresses): Promise<void> => {
  await post(`${control}/local/settle`, {});
};

/** Lets so much time go by. */
export const advance = async ({ control }: HostAddresses, advanceSeconds: number): Promise<void> => {
  await post(`${control}/local/clock`, { advanceSeconds });
};

/** The API as one of the demo people calls it. */
export const clientOf = async ({ api, control }: HostAddresses, person: string): Promise<Client> => {
  const answer = await post(`${control}/local/token`, { person });
  const token = typeof answer === 'object' && answer !== null && 'token' in answer ? String(answer.token) : undefined;
  return createClient({ baseUrl: api, token: () => token, fetch });
};

/** A call that is open now, made as an office makes it: drafted, published, opened by the clock. */
export const openCall = async (addresses: HostAddresses): Promise<string> => {
  const now = Date.now();
  const day = (days: number): string => new Date(now + days * 86_400_000).toISOString();
  const coordinator = await clientOf(addresses, 'coordinator-1');
  const drafted = await coordinator.createCall({
    body: {
      programme: 'cpf',
      number: 14,
      year: new Date(now).getUTCFullYear(),
      titles: {
        en: 'Fourteenth call for project proposals',
        ar: 'النداء الرابع عشر لتقديم مقترحات المشاريع',
        fr: 'Quatorzième appel à propositions de projets',
        tr: 'On dördüncü proje teklif çağrısı',
      },
      areas: [
        {
          area: 'agriculture',
          themes: [
            { id: 'marketInformation', title: 'Agricultural market information systems' },
            { id: 'foodLosses', title: 'Reducing on-farm food losses' },
          ],
        },
        { area: 'tourism', themes: [{ id: 'crisisManagement', title: 'Crisis management in tourism' }] },
      ],
      opensAt: new Date(now + 30_000).toISOString(),
      closesAt: day(30),
      implementationStartsAt: day(150),
      implementationEndsAt: day(390),
      envelope: { amountMinor: 100_000_000, currency: 'USD' },
    },
  });
  if (!drafted.ok) throw new Error(`the call was not drafted: ${drafted.problem.detail}`);
  const head = await clientOf(addresses, 'head');
  const published = await head.publishCall({ params: { callId: drafted.body.id } });
  if (!published.ok) throw new Error(`the call was not published: ${published.problem.detail}`);
  await advance(addresses, 61);
  return drafted.body.id;
};

const storedMail = z.looseObject({
  subject: z.string(),
  destination: z.looseObject({ to: z.array(z.string()) }),
  body: z.looseObject({ text: z.optional(z.string()) }),
});

const mailStore = z.looseObject({ emails: z.array(storedMail) });

type SentMail = { readonly to: string; readonly subject: string; readonly text: string };

/** The mails that have gone out to an address, oldest first. */
export const mailsTo = async (addresses: HostAddresses, recipient: string): Promise<readonly SentMail[]> => {
  const response = await fetch(`${addresses.mail}/store`);
  const { emails } = z.parse(mailStore, await response.json());
  return emails.map(readMail).filter((mail) => mail.to.includes(recipient));
};

const readMail = ({ subject, body, destination }: z.infer<typeof storedMail>): SentMail => ({
  to: destination.to.join(' '),
  subject,
  text: body.text ?? '',
});
