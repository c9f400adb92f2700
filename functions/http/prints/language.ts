import type { Language } from '#shared/domain/kernel/language.ts';
import type { Actor } from '#shared/domain/kernel/roles.ts';
import { personKind } from '#shared/store/items/person-item.ts';
import type { Parts } from '../../parts.ts';

/** The language to print in: the one asked for, else the reader's own. */
export const languageOf = async (
  { actor, query }: { readonly actor: Actor; readonly query: { readonly language?: Language | undefined } },
  { repository }: Pick<Parts, 'repository'>,
): Promise<Language> => {
  if (query.language !== undefined) return query.language;
  const person = actor.kind === 'person' ? await repository.load(personKind, actor.personId) : undefined;
  return person?.state.language ?? 'en';
};
