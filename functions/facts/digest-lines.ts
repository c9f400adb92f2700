import * as z from 'zod/mini';
import { REJECTION_REASONS } from '#shared/domain/document/state.ts';
import { storedInstant } from '#shared/domain/kernel/instant.ts';
import { moneySchema } from '#shared/domain/kernel/money.ts';
import type { Parts } from '../parts.ts';

/** One thing that waits for a person's next digest: which mail it would have been, and of what. */
const digestLine = z.object({
  mail: z.string(),
  facts: z.record(
    z.string(),
    z.union([
      z.string(),
      moneySchema,
      z.object({ moment: storedInstant }),
      z.object({ refusal: z.enum(REJECTION_REASONS) }),
    ]),
  ),
  path: z.string(),
});

type DigestLine = z.infer<typeof digestLine>;

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
