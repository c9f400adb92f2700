import * as z from 'zod/mini';
import type { Area } from '#shared/domain/kernel/area.ts';
import type { Country } from '#shared/domain/kernel/country.ts';
import { personState } from '#shared/domain/person/state.ts';
import type { Parts } from '../parts.ts';
import { allListed } from './all-listed.ts';

const listedPerson = z.pick(personState, { name: true, email: true, grants: true });

/** The active people who hold the seat of focal point of a country and area, deputies among them. Some hundred people in all (dossier P6), so a list and a filter do. */
export const focalPointsOf = async (
  seat: { readonly country: Country; readonly area: Area },
  { repository }: Pick<Parts, 'repository'>,
): Promise<readonly { readonly name: string; readonly email: string }[]> =>
  (await allListed(repository, { index: 'family', key: 'person' }))
    .filter(({ status }) => status === 'active')
    .map(({ summary }) => z.parse(listedPerson, summary))
    .filter(({ grants }) =>
      grants.some(
        (grant) => grant.role === 'focal-point' && grant.country === seat.country && grant.area === seat.area,
      ),
    )
    .map(({ name, email }) => ({ name, email }));
