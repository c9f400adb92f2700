import { SESClient } from '@aws-sdk/client-ses';
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
let sent: unknown[] = [];

beforeAll(async () => {
  ses = await startSes();
  // Keeps what goes over the wire: the emulator shows no headers.
  ses.client.middlewareStack.add(
    (next) => (request) => {
      sent.push(request.input);
      if ('RawMessage' in request.input) sentRaw.push(Buffer.from(request.input.RawMessage?.Data ?? []).toString());
      return next(request);
    },
    { step: 'initialize' },
  );
});

afterAll(() => {
  ses.stop();
});

const headersOf = async (written: Mail): Promise<string> => {
  sentRaw = [];
  await createSesMail(ses.client, sending).send(written);
  return (sentRaw[0] ?? '').split('\r\n\r\n')[0]?.replaceAll(/\r\n[ \t]+/g, ' ') ?? '';
};

describe('mail through SES', () => {
  it('arrives with its subject in Arabic, as text and as HTML', async () => {
    const outcome = await createSesMail(ses.client, sending).send(mail);
    const received = (await ses.received()).find(
      ({ messageId }) => outcome.kind === 'sent' && messageId === outcome.id,
    );
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
    expect(headers).toMatch(/^X-Auto-Response-Suppress: OOF, AutoReply$/im);
    expect(headers).toMatch(/^Date: /im);
  });

  it('comes from the product by name, and its answers go to the office', async () => {
    const headers = await headersOf(mail);
    expect(headers).toMatch(/^From: COMCEC Project Funding <funding@comcec\.example>$/im);
    expect(headers).toMatch(/^Reply-To: office@comcec\.example$/im);
  });

  it('stands with all other mails about its case, and with none when it tells of several', async () => {
    const about = { kind: 'proposal', id: '01HPR' };
    expect(await headersOf({ ...mail, about })).toMatch(/^References: <proposal\.01HPR@comcec\.example>$/im);
    expect(await headersOf(mail)).not.toMatch(/^References:/im);
  });

  it('goes out by the stage’s configuration set, with its event and case to come back with what SES tells', async () => {
    sent = [];
    await createSesMail(ses.client, sending).send({ ...mail, about: { kind: 'proposal', id: '01HPR' } });
    expect(sent).toMatchObject([
      {
        ConfigurationSetName: 'cpf-test',
        Tags: [
          { Name: 'event', Value: mail.eventId },
          { Name: 'case-kind', Value: 'proposal' },
          { Name: 'case-id', Value: '01HPR' },
        ],
      },
    ]);
  });

  it('writes a name in Arabic so that every server passes it on, and no line longer than a server takes', async () => {
    const long = 'نص طويل '.repeat(400);
    const headers = await headersOf({ ...mail, name: 'أمينة يوسف', text: long, html: `<p>${long}</p>` });
    expect(headers).toMatch(/^To: =\?UTF-8\?\S+\?= <applicant@example\.org>$/im);
    const [raw = ''] = sentRaw;
    expect([...raw].every((sign) => sign.charCodeAt(0) < 128)).toBe(true);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  it('is refused for an address that SES never takes, and fails for whatever may pass', async () => {
    const failing = (name: string) => {
      const client = new SESClient({ region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
      client.middlewareStack.add(
        () => async () => {
          throw Object.assign(new Error('said SES'), { name });
        },
        { step: 'initialize' },
      );
      return createSesMail(client, sending).send(mail);
    };
    expect(await failing('InvalidParameterValue')).toEqual({ kind: 'refused', why: 'said SES' });
    await expect(failing('Throttling')).rejects.toThrow('said SES');
    await expect(failing('MessageRejected')).rejects.toThrow('said SES');
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
