import * as z from 'zod/mini';
import { isPersonId } from '#shared/domain/kernel/ids.ts';
import type { Repository } from '#shared/domain/kernel/repository.ts';
import { type PersonState, personState } from '#shared/domain/person/state.ts';
import { allListed } from '../all-listed.ts';

const listed = z.pick(personState, { name: true, email: true, grants: true });

type KnownPerson = Pick<PersonState, 'id' | 'status' | 'name' | 'grants'>;

/** Everybody by the address that they sign in with: some hundred people (dossier P6). */
export const knownPeople = async (repository: Pick<Repository, 'list'>): Promise<Map<string, KnownPerson>> => {
  const lines = await allListed(repository, { index: 'family', key: 'person' });
  return new Map(
    lines.flatMap(({ id, status, summary }) => {
      const { name, email, grants } = z.parse(listed, summary);
      const isKnown = isPersonId(id);
      return isKnown ? [[email, { id, status: status === 'suspended' ? 'suspended' : 'active', name, grants }]] : [];
    }),
  );
};
