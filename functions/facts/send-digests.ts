import * as z from 'zod/mini';
import { composeDigest } from '#shared/adapters/mail/compose-mail.ts';
import { mailRulesFor } from '#shared/adapters/mail/mail-rules.ts';
import { countrySchema } from '#shared/domain/kernel/country-schema.ts';
import { zoneOf } from '#shared/domain/kernel/country-zone.ts';
import type { Instant } from '#shared/domain/kernel/instant.ts';
import type { Listed } from '#shared/domain/kernel/repository.ts';
import { takesOptionalMail } from '#shared/domain/person/rules/mail-fault.ts';
import type { PersonState } from '#shared/domain/person/state.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import { isMailKey } from '#shared/words/mail-words.ts';
import { mail, stopNewsUrls } from '../parts/mail.ts';
import { siteUrl } from '../parts/site.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';
import { type DigestLine, digestLines, dropDigestLine } from './digest-lines.ts';
import { stillOpen } from './still-open.ts';

const SCOPE = 'reaction#send-digest';
/** From seven in the morning on, by the clock of the reader's capital. */
const FIRST_HOUR = 7;

/** The lines that a digest has said; kept with the note that it went out. */
const said = z.array(z.string());

/**
 * One mail a day to a person with all that waits; nothing when nothing does. Once a day, however often the clock comes and however late it
 * is, and only of what they may still open. What a digest has said is kept with the note that it went out, so that a line which could not be dropped is not said again.
 */
const sendTo = async (personId: string, day: string, parts: Parts): Promise<void> => {
  const { repository, now } = parts;
  const lines = await digestLines(personId, parts);
  if (lines.length === 0) return;
  const key = `${personId}#${day}`;
  const before = await repository.recall(SCOPE, key);
  if (before !== undefined) return drop(personId, z.parse(said, before.answer), parts);
  const person = (await repository.load(personKind, personId))?.state;
  if (person === undefined || !takesOptionalMail(person.mailFault)) return;
  const open = person.status === 'active' ? await stillOpen(person, lines, parts) : [];
  if (open.length > 0) await mail().send(digestOf(person, open, key));
  const eventIds = lines.map(({ eventId }) => eventId);
  await repository.commit({
    at: now(),
    actor: { kind: 'system', name: 'send-digest' },
    changes: [],
    remember: { scope: SCOPE, key, requestHash: '', answer: eventIds },
  });
  await drop(personId, eventIds, parts);
};

const drop = async (personId: string, eventIds: readonly string[], parts: Parts): Promise<void> => {
  for (const eventId of eventIds) await dropDigestLine(personId, eventId, parts);
};

const digestOf = (person: PersonState, lines: readonly DigestLine[], key: string) => {
  const { id, email: to, name, language, country } = person;
  const site = siteUrl();
  const items = lines.flatMap(({ mail: mailKey, facts, path }) =>
    isMailKey(mailKey) ? [{ key: mailKey, facts, url: `${site}${path}` }] : [],
  );
  const hasNews = items.some((item) => mailRulesFor(item.key).some(({ weight }) => weight === 'news'));
  const stop = hasNews ? stopNewsUrls(id) : undefined;
  const url = `${site}/`;
  const settingsUrl = `${site}/settings`;
  const composed = composeDigest({ language, country, name, items, url, settingsUrl, stopUrl: stop?.page });
  return { eventId: `digest-${key.replace('#', '-')}`, to, name, ...composed, unsubscribeUrl: stop?.oneClick };
};

/** The day and the hour by the clock of a zone. */
const clockIn = (timeZone: string, now: Instant): { readonly day: string; readonly hour: number } => {
  const written = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(now),
  );
  return { day: written.slice(0, 10), hour: Number(written.slice(11, 13)) };
};

const summary = z.object({ country: z.optional(countrySchema) });

const clockOf = (line: Listed, now: Instant) => clockIn(zoneOf(z.parse(summary, line.summary).country), now);

/** Everybody's digest, one after the other: some hundred people (dossier P6), one query each. The fault of one keeps no other waiting. */
export const sendDigests = async (now: Instant, parts: Parts): Promise<void> => {
  const people = await allListed(parts.repository, { index: 'family', key: 'person' });
  const faults: unknown[] = [];
  for (const line of people) {
    const { day, hour } = clockOf(line, now);
    if (hour < FIRST_HOUR) continue;
    try {
      await sendTo(line.id, day, { ...parts, now: () => now });
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} of ${people.length} digests failed`);
};
