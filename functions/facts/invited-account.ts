import * as z from 'zod/mini';
import type { RecordedEvent } from '#shared/domain/kernel/repository.ts';

const invited = z.looseObject({ personId: z.string(), email: z.string() });

/** Whom an invitation lets in, and by which address. Throws on any other event. */
export const invitedAccount = ({ event }: RecordedEvent): { readonly personId: string; readonly email: string } => {
  const { personId, email } = z.parse(invited, event);
  return { personId, email };
};
