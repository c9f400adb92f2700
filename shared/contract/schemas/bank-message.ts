import * as z from 'zod/mini';
import { MESSAGE_KINDS } from '#shared/domain/bank-message/reading.ts';
import { bankMessageState } from '#shared/domain/bank-message/state.ts';
import { storedInstant } from '#shared/domain/kernel/instant-schema.ts';
import { caseReply, idParam, pageQuery, pageReply } from './case-reply.ts';

/** A file from the bank, and what came of it: which answers found their order, and which wait for a person. */
export const bankMessageReply = caseReply(z.omit(bankMessageState, { id: true, status: true }).shape);

export const bankMessagePage = pageReply({
  objectKey: z.string(),
  receivedAt: storedInstant,
  kind: z.optional(z.enum(MESSAGE_KINDS)),
  messageId: z.optional(z.string()),
  matched: z.optional(z.int()),
  suspense: z.optional(z.int()),
  refusedBecause: z.optional(z.string()),
});

export const bankMessageParams = z.object({ messageId: idParam });

export const bankMessagesQuery = z.object(pageQuery);

/** The file as text. Whatever its name, it is known by its contents: the same file twice is one message. */
export const receiveBankMessageBody = z.object({
  fileName: z.string().check(z.regex(/^[\w.-]{1,80}\.xml$/)),
  xml: z.string().check(z.minLength(1), z.maxLength(4_000_000)),
});

/** Where the file has been put. It is read within moments, and then stands in the list under `messageId`. */
export const receivedBankMessage = z.object({ messageId: z.string(), objectKey: z.string() });
