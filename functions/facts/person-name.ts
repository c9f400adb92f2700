import { personKind } from '#shared/store/items/person-item.ts';
import type { Parts } from '../parts.ts';

/** The name of somebody who signed; the id of one who is not in the directory any more. */
export const nameOf = async (personId: string, { repository }: Pick<Parts, 'repository'>): Promise<string> =>
  (await repository.load(personKind, personId))?.state.name ?? personId;
