import * as z from 'zod/mini';
import { mailFacts } from '#shared/adapters/mail/mail-values.ts';
import { storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import type { Parts } from '../parts.ts';

/** One thing that waits for a person's next digest: which mail it would have been, and of what. */
const digestLine = z.object({
  mail: z.string(),
  facts: mailFacts,
  path: z.string(),
  /** The event that it tells of, by which it is asked once more before it goes out whether the person may still open the case. */
  about: z.optional(z.object({ aggregate: z.string(), aggregateId: z.string(), type: z.string(), at: storedInstant })),
});

export type DigestLine = z.infer<typeof digestLine>;

/** Lines of digests are kept as drafts are: beside nobody's case, one record each, gone once they are sent. */
const AGGREGATE = 'digest';

/** Keeps a line for the next digest; one event makes one line, however often it is told. */
export const keepForDigest = async (
  personId: string,
  eventId: string,
  line: DigestLine,
  { drafts, now }: Pick<Parts, 'drafts' | 'now'>,
): Promise<void> => {
  const section = { aggregate: AGGREGATE, id: personId, section: eventId, expectedVersion: 0 };
  await drafts.save({ ...section, value: line, at: now(), by: 'send-mail' });
};

/** What waits for a person, in the order in which it happened. */
export const digestLines = async (
  personId: string,
  { drafts }: Pick<Parts, 'drafts'>,
): Promise<readonly (DigestLine & { readonly eventId: string })[]> =>
  (await drafts.load(AGGREGATE, personId)).map(({ section, value }) => ({
    ...z.parse(digestLine, value),
    eventId: section,
  }));

export const dropDigestLine = (personId: string, eventId: string, { drafts }: Pick<Parts, 'drafts'>): Promise<void> =>
  drafts.discard(AGGREGATE, personId, eventId);
