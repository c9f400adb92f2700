import type { Language } from '#shared/domain/kernel/language.ts';
import { type Names, named } from './named.ts';

/** What of a proposal tells whose it is; `ownerName` is the English name under which it was begun. */
export type Owned = { readonly ownerInstitutionId: string; readonly ownerName: string };

/**
 * What the owner of a proposal is called in the reader's language. Only the reader's own institutions are known by all their names; every other
 * one is called as the proposal has it, because a line of a list has no room for four names.
 */
export const ownerNameIn = (
  { ownerInstitutionId, ownerName }: Owned,
  known: readonly { readonly id: string; readonly names: Names }[],
  language: Language,
): string => {
  const own = known.find(({ id }) => id === ownerInstitutionId);
  return own === undefined ? ownerName : named(own.names, language);
};
