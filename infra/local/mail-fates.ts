import type { JsonObject } from './json.ts';

/** What becomes of a mail, as SES words it: the kind of notice, its name on a bus, and what it says. */
export type MailFate = {
  readonly eventType: string;
  readonly detailType: string;
  readonly said: (address: string, at: string) => JsonObject;
};

const bounce = (bounceType: string, bounceSubType: string, status: string, diagnosticCode: string): MailFate => ({
  eventType: 'Bounce',
  detailType: 'Email Bounced',
  said: (emailAddress, timestamp) => ({
    bounce: {
      feedbackId: `local-${timestamp}`,
      bounceType,
      bounceSubType,
      bouncedRecipients: [{ emailAddress, action: 'failed', status, diagnosticCode }],
      timestamp,
    },
  }),
});

/**
 * What the local part of an address asks for, after the words of SES's own mailbox simulator: `bounce@…`, or `bounce+anything@…` where
 * several are needed.
 */
const FATES: Readonly<Record<string, MailFate>> = {
  bounce: bounce('Permanent', 'General', '5.1.1', 'smtp; 550 5.1.1 user unknown'),
  suppressionlist: bounce('Permanent', 'Suppressed', '5.1.1', 'Amazon SES did not send the message to this address'),
  full: bounce('Transient', 'MailboxFull', '4.2.2', 'smtp; 452 4.2.2 mailbox full'),
  complaint: {
    eventType: 'Complaint',
    detailType: 'Email Complaint Received',
    said: (emailAddress, timestamp) => ({
      complaint: {
        feedbackId: `local-${timestamp}`,
        complainedRecipients: [{ emailAddress }],
        complaintFeedbackType: 'abuse',
        timestamp,
      },
    }),
  },
  delay: {
    eventType: 'DeliveryDelay',
    detailType: 'Email Delivery Delayed',
    said: (emailAddress, timestamp) => ({
      deliveryDelay: {
        delayType: 'TransientCommunicationFailure',
        delayedRecipients: [{ emailAddress, status: '4.4.1', diagnosticCode: 'smtp; 421 4.4.1 unable to connect' }],
        timestamp,
      },
    }),
  },
};

const MARK = /^([a-z]+)(?:[+.-][^@]*)?@/i;

const markOf = (address: string): string => MARK.exec(address)?.[1]?.toLowerCase() ?? '';

/** The fate of a mail to this address; undefined when it simply arrives. */
export const fateOf = (address: string): MailFate | undefined =>
  Object.hasOwn(FATES, markOf(address)) ? FATES[markOf(address)] : undefined;

/** Whether the mail service does not even take the address: `refused@…`. */
export const isRefused = (address: string): boolean => markOf(address) === 'refused';
