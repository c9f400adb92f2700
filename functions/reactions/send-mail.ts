import { composeMail } from '#shared/adapters/mail/compose-mail.ts';
import { type MailRule, mailRuleOf } from '#shared/adapters/mail/mail-rules.ts';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import { USUAL_MAIL_SETTINGS } from '#shared/domain/person/state.ts';
import { reactionFunction } from '#shared/runtime/reaction-function.ts';
import { keepForDigest } from '../facts/digest-lines.ts';
import { type MailRecipient, mailRecipients } from '../facts/mail-recipients.ts';
import { type MailSubject, mailSubject } from '../facts/mail-subject.ts';
import { apiUrl, mail } from '../parts/mail.ts';
import { siteUrl } from '../parts/site.ts';
import { unsubscriptions } from '../parts/unsubscriptions.ts';
import { type Parts, parts } from '../parts.ts';

const SCOPE = 'reaction#send-mail';

/**
 * Tells people what an event means for them, each in their own language. A mail that has gone out is remembered by event and address, so
 * an event that comes again (or failed halfway) sends only what is missing. Two deliveries at the very same moment could still send
 * one twice; both then carry the same Message-ID.
 */
const sendMail = async (event: RecordedEvent, parts: Parts): Promise<void> => {
  const rule = mailRuleOf(event);
  if (rule === undefined) return;
  const { repository, digest } = parts;
  const subject = await mailSubject(event, parts);
  if (subject === undefined) return;
  for (const person of await mailRecipients(rule.to, subject, repository)) {
    const key = `${event.eventId}#${digest(person.email)}`;
    if ((await repository.recall(SCOPE, key)) !== undefined) continue;
    await tell(person, { event, rule, subject });
    await repository.commit({
      at: parts.now(),
      actor: { kind: 'system', name: 'send-mail' },
      changes: [],
      remember: { scope: SCOPE, key, requestHash: '', answer: true },
    });
  }
};

type Told = { readonly event: RecordedEvent; readonly rule: MailRule; readonly subject: MailSubject };

/** As the person has chosen: at once, with the next digest, or for news not at all. What asks somebody to act goes out at once to all. */
const tell = async (person: MailRecipient, { event, rule, subject }: Told): Promise<void> => {
  const { personId, language, name } = person;
  const { rhythm, news } = person.mails ?? USUAL_MAIL_SETTINGS;
  if (rule.weight === 'news' && !news) return;
  const { facts } = subject;
  const path = person.path ?? subject.path;
  if (rule.weight !== undefined && rhythm === 'daily' && personId !== undefined)
    return keepForDigest(personId, event.eventId, { mail: rule.mail, facts, path }, parts);
  const isOptional = rule.weight !== undefined && personId !== undefined;
  const composed = composeMail({
    key: rule.mail,
    language,
    name,
    facts,
    url: `${siteUrl()}${path}`,
    settingsUrl: isOptional ? `${siteUrl()}/settings` : undefined,
  });
  const unsubscribeUrl =
    rule.weight === 'news' && personId !== undefined
      ? `${apiUrl()}/unsubscribe/${unsubscriptions().write(personId)}`
      : undefined;
  await mail().send({ eventId: event.eventId, to: person.email, ...composed, unsubscribeUrl });
};

export const handler = reactionFunction('send-mail', parts, sendMail);
