import * as z from 'zod/mini';
import type { MailFault, TroubledCase } from '../../domain/person/state.ts';
import { MAIL_TAGS } from '../ses-mail.ts';

/** What the mail service tells of one mail: which addresses it did not reach, or whose owners did not want it. */
export type MailFeedback = {
  /** The same when the same notice comes again. */
  readonly id: string;
  readonly fault: MailFault['fault'];
  /** What the other side said, for whoever looks after it; at most 500 characters. */
  readonly detail: string;
  /** In small letters. */
  readonly addresses: readonly string[];
  /** The case that the mail told of. */
  readonly about: TroubledCase | undefined;
};

const recipient = z.looseObject({
  emailAddress: z.string(),
  status: z.optional(z.string()),
  diagnosticCode: z.optional(z.string()),
});

const mail = z.looseObject({
  messageId: z.string(),
  destination: z.array(z.string()),
  tags: z.optional(z.record(z.string(), z.array(z.string()))),
});

/** SES's events as it publishes them ("Contents of event data"), in EventBridge's envelope. */
const notice = z.looseObject({
  id: z.string(),
  detail: z.discriminatedUnion('eventType', [
    z.looseObject({
      eventType: z.literal('Bounce'),
      mail,
      bounce: z.looseObject({
        bounceType: z.string(),
        bounceSubType: z.string(),
        bouncedRecipients: z.array(recipient),
      }),
    }),
    z.looseObject({
      eventType: z.literal('Complaint'),
      mail,
      complaint: z.looseObject({
        complainedRecipients: z.array(recipient),
        complaintFeedbackType: z.nullish(z.string()),
      }),
    }),
    z.looseObject({
      eventType: z.literal('DeliveryDelay'),
      mail,
      deliveryDelay: z.looseObject({ delayType: z.string(), delayedRecipients: z.array(recipient) }),
    }),
    z.looseObject({ eventType: z.literal('Reject'), mail, reject: z.looseObject({ reason: z.string() }) }),
  ]),
});

type Recipient = z.infer<typeof recipient>;
type Told = { readonly fault: MailFault['fault']; readonly why: string; readonly recipients: readonly Recipient[] };

/**
 * Reads a notice of SES. Undefined when it is of no trouble: somebody has told their mail service that our mail is no spam after all.
 * Throws on anything that is no such notice, so that it ends where a person sees it.
 */
export const readMailFeedback = (body: unknown): MailFeedback | undefined => {
  const { id, detail } = z.parse(notice, body);
  const told = toldBy(detail);
  if (told === undefined) return undefined;
  const { fault, why, recipients } = told;
  const said = recipients.flatMap(({ status, diagnosticCode }) => [status, diagnosticCode]);
  return {
    id,
    fault,
    detail: [why, ...new Set(said)]
      .filter((each) => each !== undefined)
      .join(' · ')
      .slice(0, DETAIL_LENGTH),
    addresses: addressesOf(recipients, detail.mail.destination),
    about: caseOf(detail.mail.tags ?? {}),
  };
};

const DETAIL_LENGTH = 500;

const toldBy = (detail: z.infer<typeof notice>['detail']): Told | undefined => {
  switch (detail.eventType) {
    case 'Bounce': {
      const { bounceType, bounceSubType, bouncedRecipients: recipients } = detail.bounce;
      // What came back for good; a full box or a server that is down (`Transient`, `Undetermined`) may take the next mail.
      const fault = bounceType === 'Permanent' ? 'bounce' : 'delayed';
      return { fault, why: bounceSubType, recipients };
    }
    case 'Complaint': {
      const { complaintFeedbackType: type, complainedRecipients: recipients } = detail.complaint;
      return type === 'not-spam' ? undefined : { fault: 'complaint', why: type ?? 'Complaint', recipients };
    }
    case 'DeliveryDelay':
      return {
        fault: 'delayed',
        why: detail.deliveryDelay.delayType,
        recipients: detail.deliveryDelay.delayedRecipients,
      };
    case 'Reject':
      return { fault: 'unsent', why: detail.reject.reason, recipients: [] };
  }
};

/** A mail that was passed on can come back from an address that we never wrote to; it is then the one that we wrote to which is in trouble. */
const addressesOf = (recipients: readonly Recipient[], destination: readonly string[]): readonly string[] => {
  const written = destination.map(bare);
  const named = recipients.map(({ emailAddress }) => bare(emailAddress)).filter((each) => written.includes(each));
  return [...new Set(named.length === 0 ? written : named)];
};

/** `Amina <Amina@Example.org>` without the name, in small letters. */
const bare = (address: string): string => (/<([^<>]*)>\s*$/.exec(address)?.[1] ?? address).trim().toLowerCase();

const caseOf = (tags: Readonly<Record<string, readonly string[]>>): TroubledCase | undefined => {
  const kind = tags[MAIL_TAGS.caseKind]?.[0];
  const id = tags[MAIL_TAGS.caseId]?.[0];
  return kind === undefined || id === undefined ? undefined : { kind, id };
};
