import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import MailComposer from 'nodemailer/lib/mail-composer';
import { sha256 } from './digest.ts';

/** One mail to one person about one event. */
export type Mail = {
  /** The event that the mail tells of; the same event and recipient always make the same Message-ID. */
  readonly eventId: string;
  /** The case that the mail tells of: all mails about one case stand together in a mail box. Left out when it tells of several. */
  readonly about?: { readonly kind: string; readonly id: string } | undefined;
  readonly to: string;
  /** The recipient's name, shown beside the address. */
  readonly name?: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The language of the mail as a BCP 47 tag. */
  readonly language: string;
  /** Where the recipient can turn such mails off (RFC 2369); left out for mails that somebody must get. */
  readonly unsubscribeUrl?: string | undefined;
};

/** `refused`: the mail service will never take this address, however often it is tried. */
type SendOutcome = { readonly kind: 'sent'; readonly id: string } | { readonly kind: 'refused'; readonly why: string };

export type MailSender = {
  /** Hands the mail over. Throws on whatever may pass or concerns all mails: being held back, a fault of the service, our own set-up. */
  readonly send: (mail: Mail) => Promise<SendOutcome>;
};

/** Under which names a mail's event and case come back with what SES tells of it. */
export const MAIL_TAGS = { event: 'event', caseKind: 'case-kind', caseId: 'case-id' } as const;

type Sending = {
  /** An address that SES knows. */
  readonly from: string;
  /** Where answers go. */
  readonly replyTo: string;
  /** The SES configuration set, under which it tells of mails that do not arrive. */
  readonly configuration: string;
};

const SENDER_NAME = 'COMCEC Project Funding';

/**
 * Mail through SES (v1, SendRawEmail; 10 MB a message). SES puts a Message-ID of its own in the place of ours, so the event's id also
 * stands in a header that it leaves alone.
 */
export const createSesMail = (client: SESClient, sending: Sending): MailSender => ({
  send: async (mail) => {
    const command = new SendRawEmailCommand({
      Source: sending.from,
      Destinations: [mail.to],
      RawMessage: { Data: await composed(mail, sending) },
      ConfigurationSetName: sending.configuration,
      Tags: tagsOf(mail).map(([Name, Value]) => ({ Name, Value })),
    });
    try {
      const sent = await client.send(command);
      return { kind: 'sent', id: sent.MessageId ?? '' };
    } catch (thrown) {
      if (thrown instanceof Error && OF_THE_ADDRESS.includes(thrown.name))
        return { kind: 'refused', why: thrown.message };
      throw thrown;
    }
  },
});

/** How SES says that it is the address that it does not take. Every other refusal may be ours or pass, and is tried again. */
const OF_THE_ADDRESS = ['InvalidParameterValue', 'InvalidParameterValueException'];

const tagsOf = ({ eventId, about }: Mail): readonly (readonly [string, string])[] => [
  [MAIL_TAGS.event, eventId],
  ...(about === undefined
    ? []
    : ([
        [MAIL_TAGS.caseKind, about.kind],
        [MAIL_TAGS.caseId, about.id],
      ] as const)),
];

const composed = (mail: Mail, { from, replyTo }: Sending): Promise<Buffer> =>
  new MailComposer({
    from: { name: SENDER_NAME, address: from },
    replyTo,
    to: mail.name === undefined ? mail.to : { name: mail.name, address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.eventId}.${sha256(mail.to).slice(0, 16)}@${domainOf(from)}>`,
    // A name for the whole case, in the place of a first mail that not everybody has had.
    ...(mail.about === undefined ? {} : { references: [`<${mail.about.kind}.${mail.about.id}@${domainOf(from)}>`] }),
    headers: {
      'X-Event-Id': mail.eventId,
      'Content-Language': mail.language,
      // Keeps out-of-office replies away (RFC 3834; Exchange goes by a header of its own). Notices of non-delivery still come.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
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
