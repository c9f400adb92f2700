import { composeDigest } from '#shared/adapters/mail/compose-mail.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { isMailKey } from '#shared/words/mail-words.ts';
import { apiUrl, mail } from '../parts/mail.ts';
import { siteUrl } from '../parts/site.ts';
import { unsubscriptions } from '../parts/unsubscriptions.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';
import { digestLines, dropDigestLine } from './digest-lines.ts';

const SCOPE = 'reaction#send-digest';
/** Eight in the morning in Istanbul, all year round. */
const FIRST_HOUR_UTC = 5;

/** One mail a day to a person with all that waits; nothing when nothing does. Once a day, however often the clock comes. */
const sendTo = async (personId: string, now: Instant, parts: Parts): Promise<void> => {
  const { repository } = parts;
  const lines = await digestLines(personId, parts);
  if (lines.length === 0) return;
  const key = `${personId}#${now.slice(0, 10)}`;
  if ((await repository.recall(SCOPE, key)) !== undefined) return;
  const person = (await repository.load(personKind, personId))?.state;
  if (person?.status === 'active') {
    const { email: to, name, language } = person;
    const site = siteUrl();
    const items = lines.flatMap(({ mail: mailKey, facts, path }) =>
      isMailKey(mailKey) ? [{ key: mailKey, facts, url: `${site}${path}` }] : [],
    );
    const settingsUrl = `${site}/settings`;
    const unsubscribeUrl = `${apiUrl()}/unsubscribe/${unsubscriptions().write(personId)}`;
    const composed = composeDigest({ language, name, items, url: `${site}/`, settingsUrl });
    await mail().send({ eventId: `digest-${key.replace('#', '-')}`, to, ...composed, unsubscribeUrl });
  }
  await repository.commit({
    at: now,
    actor: { kind: 'system', name: 'send-digest' },
    changes: [],
    remember: { scope: SCOPE, key, requestHash: '', answer: true },
  });
  for (const { eventId } of lines) await dropDigestLine(personId, eventId, parts);
};

/** Everybody's digest, one after the other: some hundred people (dossier P6), one query each. The fault of one keeps no other waiting. */
export const sendDigests = async (now: Instant, parts: Parts): Promise<void> => {
  if (Number(now.slice(11, 13)) < FIRST_HOUR_UTC) return;
  const people = await allListed(parts.repository, { index: 'family', key: 'person' });
  const faults: unknown[] = [];
  for (const { id } of people) {
    try {
      await sendTo(id, now, parts);
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} of ${people.length} digests failed`);
};
