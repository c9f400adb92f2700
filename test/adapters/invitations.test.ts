import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createInvitations, type Invitation } from '#shared/adapters/invitations.ts';
import { toInstant } from '#shared/domain/kernel/instant.ts';

const SECRET = 'a secret of thirty-two characters';
const expiresAt = toInstant('2026-10-01T00:00:00Z');
if (expiresAt === undefined) throw new Error('not an instant');
const invitation: Invitation = { proposalId: '01P', partnerId: '01Q', number: 2, expiresAt };
const invitations = createInvitations(SECRET);

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const signed = (payload: string): string =>
  `${payload}.${createHmac('sha256', SECRET).update(`invitation.${payload}`).digest('base64url')}`;

describe('an invitation link', () => {
  it('says again what was written into it', () => {
    expect(invitations.read(invitations.write(invitation))).toEqual(invitation);
  });

  it('is a text that can stand in a path as it is', () => {
    const token = invitations.write(invitation);
    expect(encodeURIComponent(token)).toBe(token);
  });

  it('is read however long ago it ran out, since the caller judges that', () => {
    const past = toInstant('2001-01-01T00:00:00Z') ?? expiresAt;
    expect(invitations.read(invitations.write({ ...invitation, expiresAt: past }))?.expiresAt).toBe(past);
  });

  it('is nothing when any one character is another', () => {
    const token = invitations.write(invitation);
    for (let index = 0; index < token.length; index += 1) {
      const other = token[index] === 'A' ? 'B' : 'A';
      expect(invitations.read(token.slice(0, index) + other + token.slice(index + 1))).toBeUndefined();
    }
  });

  it('is nothing under another secret', () => {
    const other = createInvitations('another secret of 32 characters!!');
    expect(other.read(invitations.write(invitation))).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['a dot', '.'],
    ['a payload without a signature', encoded(invitation)],
    ['a signature that is too short', `${encoded(invitation)}.abc`],
    ['a third part', `${invitations.write(invitation)}.x`],
  ])('is not %s', (_, token) => {
    expect(invitations.read(token)).toBeUndefined();
  });

  it.each([
    ['another number of members', { ...invitation, role: 'head' }],
    ['a member too few', { proposalId: '01P', partnerId: '01Q', number: 2 }],
    ['an expiry that is no moment', { ...invitation, expiresAt: 'soon' }],
  ])('is nothing with %s, even when signed', (_, value) => {
    expect(invitations.read(signed(encoded(value)))).toBeUndefined();
  });

  it('is not written with a secret that could be guessed', () => {
    expect(() => createInvitations('short')).toThrow(RangeError);
  });
});
