import { allPages } from '../all-pages.ts';
import { called, useClient } from '../api.ts';
import { useLoaded } from '../loaded.ts';
import type { Choice } from '../parts/field.tsx';

/** The active institutions as answers to choose among; empty until they are loaded. */
export const useInstitutions = (): readonly Choice[] => {
  const client = useClient();
  const { loaded } = useLoaded('institutions to choose', () =>
    allPages((cursor) => called(client.listInstitutions({ query: { limit: 100, cursor } }))),
  );
  if (loaded.state !== 'ready') return [];
  return loaded.value
    .filter(({ status }) => status === 'active')
    .map(({ id, name, country }) => ({ value: id, label: `${name} (${country})` }));
};
