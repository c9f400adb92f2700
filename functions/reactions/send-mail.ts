import { composeMail } from '#shared/adapters/mail/compose-mail.ts';
import { mailRuleOf } from '#shared/adapters/mail/mail-rules.ts';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';
import { reactionFunction } from '#shared/runtime/reaction-function.ts';
import { mailRecipients } from '../facts/mail-recipients.ts';
import { mailSubject } from '../facts/mail-subject.ts';
import { mail, siteUrl } from '../parts/mail.ts';
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
    const url = `${siteUrl()}${subject.path}`;
    const { language, name } = person;
    const composed = composeMail({ key: rule.mail, language, name, facts: subject.facts, url });
    await mail().send({ eventId: event.eventId, to: person.email, ...composed });
    await repository.commit({
      at: parts.now(),
      actor: { kind: 'system', name: 'send-mail' },
      changes: [],
      remember: { scope: SCOPE, key, requestHash: '', answer: true },
    });
  }
};

export const handler = reactionFunction('send-mail', parts, sendMail);
