/** Ids are ULIDs: 26 characters of Crockford's base 32 that sort by the time they were made. */
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

declare const brand: unique symbol;

/** A string that has been checked to be the id of one kind of thing; ids of two kinds do not mix. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

/** Makes the check for one kind of id: `const isGrantId = idOf<'grant'>()`. The check is on form alone, not on existence. */
export const idOf =
  <Kind extends string>() =>
  (value: unknown): value is Id<Kind> =>
    typeof value === 'string' && ULID.test(value);

export type PersonId = Id<'person'>;
export type InstitutionId = Id<'institution'>;
export const isPersonId = idOf<'person'>();
export const isInstitutionId = idOf<'institution'>();

/** True when the text has the form of a ULID, whatever it names. */
export const isUlid = (value: string): boolean => ULID.test(value);

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The id that a SHA-256 stands for: the same content always gives the same. It has the form of all ids, but does not sort by time. */
export const ulidOfDigest = (sha256: string): string => {
  let rest = BigInt(`0x${sha256.slice(0, 32)}`);
  let text = '';
  for (let place = 0; place < 26; place += 1) {
    text = `${CROCKFORD[Number(rest % 32n)]}${text}`;
    rest /= 32n;
  }
  return text;
};
