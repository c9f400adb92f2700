import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSesMail, type Mail } from '#shared/adapters/ses-mail.ts';
import { type RunningSes, startSes } from '../emulators/ses.ts';

const mail: Mail = {
  eventId: '01JD0000000000000000000001',
  to: 'applicant@example.org',
  subject: 'مشروعك · Your proposal',
  text: 'It has been sent to the focal point.',
  html: '<p>It has been sent to the <b>focal point</b>.</p>',
  language: 'ar',
};

const sending = { from: 'funding@comcec.example', replyTo: 'office@comcec.example', configuration: 'cpf-test' };

let ses: RunningSes;
let sentRaw: string[] = [];

beforeAll(async () => {
  ses = await startSes();
  // Keeps what goes over the wire: the emulator shows no headers.
  ses.client.middlewareStack.add(
    (next) => (request) => {
      if ('RawMessage' in request.input) sentRaw.push(Buffer.from(request.input.RawMessage?.Data ?? []).toString());
      return next(request);
    },
    { step: 'initialize' },
  );
});

afterAll(() => {
  ses.stop();
});

const headersOf = async (sent: Mail): Promise<string> => {
  sentRaw = [];
  await createSesMail(ses.client, sending).send(sent);
  return (sentRaw[0] ?? '').split('\r\n\r\n')[0]?.replaceAll(/\r\n[ \t]+/g, ' ') ?? '';
};

describe('mail through SES', () => {
  it('arrives with its subject in Arabic, as text and as HTML', async () => {
    const sent = await createSesMail(ses.client, sending).send(mail);
    const received = (await ses.received()).find(({ messageId }) => sent.kind === 'sent' && messageId === sent.id);
    expect(received).toMatchObject({
      subject: mail.subject,
      destination: { to: [mail.to] },
      body: { text: mail.text, html: mail.html },
    });
  });

  it('names itself after the event and the recipient, the same every time', async () => {
    const first = /^Message-ID: (.*)$/im.exec(await headersOf(mail))?.[1];
    const again = /^Message-ID: (.*)$/im.exec(await headersOf(mail))?.[1];
    const other = /^Message-ID: (.*)$/im.exec(await headersOf({ ...mail, to: 'owner@example.org' }))?.[1];
    expect(first).toMatch(/^<01JD0000000000000000000001\.[0-9a-f]{16}@comcec\.example>$/);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('carries the event and says that a machine wrote it', async () => {
    const headers = await headersOf(mail);
    expect(headers).toMatch(/^X-Event-Id: 01JD0000000000000000000001$/im);
    expect(headers).toMatch(/^Auto-Submitted: auto-generated$/im);
  });

  it('offers a way to turn it off only when there is one', async () => {
    expect(await headersOf(mail)).not.toMatch(/List-Unsubscribe/i);
    const headers = await headersOf({ ...mail, unsubscribeUrl: 'https://comcec.example/mails' });
    expect(headers).toMatch(/^List-Unsubscribe: <https:\/\/comcec\.example\/mails>$/im);
  });

  it('does not let a line break in a subject or an address become a header', async () => {
    const headers = await headersOf({
      ...mail,
      subject: 'Hello\r\nBcc: thief@example.org',
      to: 'applicant@example.org\r\nBcc: thief@example.org',
    });
    expect(headers).not.toMatch(/^Bcc:/im);
  });

  it('does not read files or addresses that a body points to', async () => {
    await headersOf({ ...mail, html: '<img src="file:///etc/hostname">' });
    expect(sentRaw[0]).toContain('file:///etc/hostname');
  });
});
