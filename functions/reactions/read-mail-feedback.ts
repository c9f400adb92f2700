import { readMailFeedback } from '#shared/adapters/mail/mail-feedback.ts';
import { messageReaction } from '#shared/runtime/reaction-function.ts';
import { noteMailTrouble } from '../facts/mail-trouble.ts';
import { type Parts, parts } from '../parts.ts';

/** Notes on each address what the mail service tells of it. */
const readFeedback = async (body: unknown, parts: Parts): Promise<void> => {
  const feedback = readMailFeedback(body);
  if (feedback === undefined) return;
  const { id: causeId, addresses, ...trouble } = feedback;
  for (const address of addresses) await noteMailTrouble({ causeId, address, ...trouble }, 'read-mail-feedback', parts);
};

export const handler = messageReaction('read-mail-feedback', parts, readFeedback);
