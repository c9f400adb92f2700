import { composeMail } from '#shared/adapters/mail/compose-mail.ts';
import { mailRulesOf } from '#shared/adapters/mail/mail-rules.ts';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import { takesOptionalMail } from '#shared/domain/person/rules/mail-fault.ts';
import { USUAL_MAIL_SETTINGS } from '#shared/domain/person/state.ts';
import { reactionFunction } from '#shared/runtime/reaction-function.ts';
import { keepForDigest } from '../facts/digest-lines.ts';
import { mailRecipients, type ToTell } from '../facts/mail-recipients.ts';
import type { MailSubject } from '../facts/mail-subject/subject.ts';
import { mailSubject } from '../facts/mail-subject.ts';
import { noteMailTrouble } from '../facts/mail-trouble.ts';
import { mail, stopNewsUrls } from '../parts/mail.ts';
import { siteUrl } from '../parts/site.ts';
import { type Parts, parts } from '../parts.ts';

const SCOPE = 'reaction#send-mail';
/** So many mails are on their way at once: SES takes 14 a second of an account that has not asked for more. */
const AT_ONCE = 5;

/**
 * Tells people what an event means for them, each in their own language. A mail that has gone out is remembered by event and address, so
 * an event that comes again (or failed halfway) sends only what is missing. Two deliveries at the very same moment could still send
 * one twice; both then carry the same Message-ID. The trouble of one address keeps no other waiting: what failed is tried again with
 * the whole message once all others have theirs.
 */
const sendMail = async (event: RecordedEvent, parts: Parts): Promise<void> => {
  const rules = mailRulesOf(event);
  if (rules.length === 0) return;
  const subject = await mailSubject(event, parts);
  if (subject === undefined) return;
  const people = await mailRecipients(rules, subject, parts.repository);
  const faults: unknown[] = [];
  for (let from = 0; from < people.length; from += AT_ONCE) {
    const group = people.slice(from, from + AT_ONCE);
    const outcomes = await Promise.allSettled(group.map((each) => tellOnce({ ...each, event, subject }, parts)));
    faults.push(...outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason] : [])));
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} of ${people.length} mails failed`);
};

type Told = ToTell & { readonly event: RecordedEvent; readonly subject: MailSubject };

const tellOnce = async (told: Told, parts: Parts): Promise<void> => {
  const key = `${told.event.eventId}#${parts.digest(told.person.email)}`;
  if ((await parts.repository.recall(SCOPE, key)) !== undefined) return;
  await tell(told, parts);
  await parts.repository.commit({
    at: parts.now(),
    actor: { kind: 'system', name: 'send-mail' },
    changes: [],
    remember: { scope: SCOPE, key, requestHash: '', answer: true },
  });
};

/**
 * As the person has chosen: at once, with the next digest, or for news not at all. What asks somebody to act goes out at once to all. To an
 * address that has come back for good only that is tried; the rest waits in the digest until the office has cleared the trouble.
 */
const tell = async (told: Told, parts: Parts): Promise<void> => {
  const { person, event, rule, subject } = told;
  const { rhythm, news } = person.mails ?? USUAL_MAIL_SETTINGS;
  if (rule.weight === 'news' && !news) return;
  const { personId } = person;
  const isWaiting = rhythm === 'daily' || !takesOptionalMail(person.mailFault);
  if (rule.weight !== undefined && isWaiting && personId !== undefined) {
    const { facts } = subject;
    const path = person.path ?? subject.path;
    const { aggregate, aggregateId, type, at } = event;
    const about = { aggregate, aggregateId, type, at };
    return keepForDigest(personId, event.eventId, { mail: rule.mail, facts, path, about }, parts);
  }
  const sent = await mail().send(mailTo(told));
  if (sent.kind === 'refused')
    await noteMailTrouble(
      {
        causeId: event.eventId,
        address: person.email.toLowerCase(),
        fault: 'unsent',
        detail: sent.why,
        about: aboutOf(event),
      },
      'send-mail',
      parts,
    );
};

const aboutOf = ({ aggregate: kind, aggregateId: id }: RecordedEvent) => ({ kind, id });

const mailTo = ({ person, event, rule, subject }: Told) => {
  const { personId, email: to, language, country, name } = person;
  const { facts } = subject;
  const path = person.path ?? subject.path;
  const isOptional = rule.weight !== undefined && personId !== undefined;
  const stop = rule.weight === 'news' && personId !== undefined ? stopNewsUrls(personId) : undefined;
  const composed = composeMail({
    key: rule.mail,
    language,
    country,
    name,
    facts,
    url: `${siteUrl()}${path}`,
    settingsUrl: isOptional ? `${siteUrl()}/settings` : undefined,
    stopUrl: stop?.page,
  });
  return { eventId: event.eventId, about: aboutOf(event), to, name, ...composed, unsubscribeUrl: stop?.oneClick };
};

export const handler = reactionFunction('send-mail', parts, sendMail);
