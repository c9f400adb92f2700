import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import type { Instant } from '../domain/kernel/instant.ts';
import { storedInstant } from '../domain/kernel/instant-schema.ts';

/** What a partner's link says. `number` counts the invitations of this partner, so that a newer one makes older links void. */
export type Invitation = {
  readonly proposalId: string;
  readonly partnerId: string;
  readonly number: number;
  readonly expiresAt: Instant;
};

export type Invitations = {
  /** The invitation as a text that may stand in a path: base64url of its JSON, a dot, base64url of its HMAC-SHA256. */
  readonly write: (invitation: Invitation) => string;
  /**
   * The invitation again; undefined when the text is not one that was written with our secret. Whether it has run out, or has been
   * replaced by a newer one, is for the caller to judge.
   */
  readonly read: (token: string) => Invitation | undefined;
};

/** A key shorter than the hash it makes weakens it (RFC 2104 §3). */
const SHORTEST_SECRET = 32;

const invitationSchema = z.strictObject({
  proposalId: z.string(),
  partnerId: z.string(),
  number: z.int(),
  expiresAt: storedInstant,
});

const FORM = /^([A-Za-z0-9_-]{1,1000})[.]([A-Za-z0-9_-]{43})$/;

/** Throws RangeError on a secret of fewer than 32 characters. */
export const createInvitations = (secret: string): Invitations => {
  if (secret.length < SHORTEST_SECRET)
    throw new RangeError(`the invitation secret needs ${SHORTEST_SECRET} characters at least`);
  // The purpose goes into what is signed, so that nothing else signed with this secret could pass for an invitation.
  const sign = (payload: string): Buffer => createHmac('sha256', secret).update(`invitation.${payload}`).digest();
  return {
    write: ({ proposalId, partnerId, number, expiresAt }) => {
      const payload = Buffer.from(JSON.stringify({ proposalId, partnerId, number, expiresAt })).toString('base64url');
      return `${payload}.${sign(payload).toString('base64url')}`;
    },
    read: (token) => {
      const [, payload = '', signature = ''] = FORM.exec(token) ?? [];
      const given = Buffer.from(signature, 'base64url');
      const expected = sign(payload);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
      // The last of 43 characters carries two bits that decoding drops; only the one spelling that we write is taken.
      if (expected.toString('base64url') !== signature) return undefined;
      const parsed = invitationSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
      return parsed.success ? parsed.data : undefined;
    },
  };
};
