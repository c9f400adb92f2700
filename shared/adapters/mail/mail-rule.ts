import type { OFFICE_ROLES } from '../../domain/kernel/roles.ts';
import type { MailKey } from '../../words/mail-words.ts';

/**
 * Whom a mail goes to, as seen from the case: the owner's people (all, or its responsible authorities alone), the focal points of its
 * country and area (or all there are), the people of every institution that has an unsent proposal in the call or the focal points of these
 * proposals, everybody who applies for an institution, the assessors who have unfinished work in the call, the partner that the event speaks
 * of, the person whom the case is given to, the address that a person had before, or an office. Of all these a mail only ever reaches those
 * who may open the case that it leads to.
 */
export type Recipient =
  | 'owner'
  | 'draft-owners'
  | 'draft-focal-points'
  | 'every-applicant'
  | 'working-assessors'
  | 'responsible-authority'
  | 'focal-point'
  | 'every-focal-point'
  | 'partner'
  | 'person'
  | 'former-address'
  | (typeof OFFICE_ROLES)[number];

export type MailRule = {
  readonly mail: MailKey;
  readonly to: readonly Recipient[];
  /**
   * `tells`: asks for nothing, so it can wait for the day's digest. `news`: can be turned off besides. Left out for mails that ask
   * somebody to act: they go out at once to everybody.
   */
  readonly weight?: 'tells' | 'news';
  /** Only of events that say so. */
  readonly when?: (event: Readonly<Record<string, unknown>>) => boolean;
};

/** What follows from an event by mail: rules, of which somebody whom several name is told the first alone; or nothing, and why. */
export type Telling = readonly MailRule[] | { readonly nobody: string };

export const nobody = (because: string): Telling => ({ nobody: because });

/** Of events whose member has this value. */
export const says =
  (member: string, value: string): NonNullable<MailRule['when']> =>
  (event) =>
    event[member] === value;

/** Of events whose member has any other value. */
export const saysNot =
  (member: string, value: string): NonNullable<MailRule['when']> =>
  (event) =>
    event[member] !== value;

/** Of events whose member is there and is neither nothing, an empty list nor zero. */
export const names =
  (member: string): NonNullable<MailRule['when']> =>
  (event) => {
    const value = event[member];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== 0;
  };

/** Of events whose member is missing, an empty list or zero. */
export const lacks =
  (member: string): NonNullable<MailRule['when']> =>
  (event) =>
    !names(member)(event);
