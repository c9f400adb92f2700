import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import MailComposer from 'nodemailer/lib/mail-composer';
import { sha256 } from './digest.ts';

/** One mail to one person about one event. */
export type Mail = {
  /** The event that the mail tells of; the same event and recipient always make the same Message-ID. */
  readonly eventId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The language of the mail as a BCP 47 tag. */
  readonly language: string;
  /** Where the recipient can turn such mails off (RFC 2369); left out for mails that somebody must get. */
  readonly unsubscribeUrl?: string | undefined;
};

export type MailSender = {
  /** Hands the mail over and returns the name that the mail service gave it. */
  readonly send: (mail: Mail) => Promise<string>;
};

/**
 * Mail through SES (v1, SendRawEmail; 10 MB a message). `from` is an address that SES knows. SES puts a Message-ID of its own in the place
 * of ours, so the event's id also stands in a header that it leaves alone.
 */
export const createSesMail = (client: SESClient, from: string): MailSender => ({
  send: async (mail) => {
    const raw = await composed(mail, from);
    const sent = await client.send(
      new SendRawEmailCommand({ Source: from, Destinations: [mail.to], RawMessage: { Data: raw } }),
    );
    return sent.MessageId ?? '';
  },
});

const composed = (mail: Mail, from: string): Promise<Buffer> =>
  new MailComposer({
    from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.eventId}.${sha256(mail.to).slice(0, 16)}@${domainOf(from)}>`,
    headers: {
      'X-Event-Id': mail.eventId,
      'Content-Language': mail.language,
      // Keeps out-of-office replies away (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      ...(mail.unsubscribeUrl === undefined
        ? {}
        : {
            'List-Unsubscribe': `<${mail.unsubscribeUrl}>`,
            // One click, without a page in between (RFC 8058).
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();

const domainOf = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1).replace(/[^A-Za-z0-9.-]/g, '');
