import type { Repository } from '#shared/domain/kernel/repository.ts';
import { personKind } from '#shared/store/items/person-item.ts';

type Means = { readonly repository: Pick<Repository, 'load'> };

/** The name of somebody who signed; the id of one who is not in the directory any more. */
export const nameOf = async (personId: string, { repository }: Means): Promise<string> =>
  (await repository.load(personKind, personId))?.state.name ?? personId;
