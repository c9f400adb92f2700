import type { Unique } from '#shared/domain/kernel/repository.ts';

/** One spelling for a name that must not be there twice in a country. */
export const inOneSpelling = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** An institution is in the directory once: by its country and English name, however that is spelt. */
export const uniqueInstitution = ({
  country,
  names,
}: {
  readonly country: string;
  readonly names: { readonly en: string };
}): Unique => ({ name: 'institution', value: `${country}#${inOneSpelling(names.en)}` });

/** A person is in the directory once: by the address that they sign in with. */
export const uniquePerson = (email: string): Unique => ({ name: 'personEmail', value: email.toLowerCase() });
