import { Link } from 'wouter';
import type { Area } from '#shared/domain/kernel/area.ts';
import { COUNTRIES } from '#shared/domain/kernel/country.ts';
import { fromMilliseconds } from '#shared/domain/kernel/instant.ts';
import { allPages } from '../all-pages.ts';
import { called, useClient } from '../api.ts';
import { useLoaded } from '../loaded.ts';
import { Failed } from '../parts/failed.tsx';
import { focalPointPosts } from './focal-point-table.ts';
import { useOffice } from './office-words.tsx';

/** How many posts in these areas have no focal point, and where to fill them; nothing when each has one. */
export const VacantPosts = ({ areas }: { readonly areas: readonly Area[] }) => {
  const { office, say } = useOffice();
  const client = useClient();
  const people = useLoaded('everybody', () =>
    allPages((cursor) => called(client.listPeople({ query: { limit: 100, cursor } }))),
  );
  const institutions = useLoaded('every institution', () =>
    allPages((cursor) => called(client.listInstitutions({ query: { limit: 100, cursor } }))),
  );
  for (const { loaded, reload } of [people, institutions])
    if (loaded.state === 'failed') return <Failed failure={loaded.failure} onAgain={() => void reload()} />;
  if (people.loaded.state !== 'ready' || institutions.loaded.state !== 'ready') return null;
  const now = fromMilliseconds(Date.now());
  const posts = focalPointPosts(people.loaded.value, institutions.loaded.value, COUNTRIES, now);
  const vacant = posts.filter(
    ({ area, first, deputies }) => areas.includes(area) && first.length + deputies.length === 0,
  );
  if (vacant.length === 0) return null;
  return (
    <p class="notice notice-care">
      {say(office.directory.vacancies, { count: vacant.length })}{' '}
      <Link href="/office/focal-points">{say(office.directory.focalPoints)}</Link>
    </p>
  );
};
